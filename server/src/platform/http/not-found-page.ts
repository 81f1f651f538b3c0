/** For a browser that follows a wrong address. It needs nothing but itself. */
export const notFoundPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>没有找到这个页面</title>
<style>body{margin:0;display:grid;place-items:center;min-height:100vh;background:#f6f2e9;color:#22303c;font:18px/1.7 system-ui,"Noto Sans CJK SC",sans-serif}
main{padding:2rem;text-align:center}a{display:inline-block;padding:.6rem 1.4rem;border-radius:.6rem;background:#23406b;color:#fff;text-decoration:none}</style></head>
<body><main><h1>没有找到这个页面</h1><p>地址可能写错了，或者页面已经搬走。</p><p><a href="/">回到首页</a></p></main></body></html>
`;
