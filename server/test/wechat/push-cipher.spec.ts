import { listIn, readPushBody, textIn } from '../../src/wechat/push/push-body.js';
import { decryptPush, encryptPush, PushNotGenuineError, pushSignature } from '../../src/wechat/push/push-cipher.js';

const secrets = { token: 'AAAAA', aesKey: 'A'.repeat(43), appid: 'wxba5fad812f8e6fb9' };
const ENCRYPTED =
  '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=';

describe('the message push of WeChat', () => {
  it('signs and decrypts as the official examples do', () => {
    expect(pushSignature('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
    expect(pushSignature('AAAAA', '1714037059', '486452656')).toBe('899cf89e464efb63f54ddac96b0a0a235f53aa78');
    expect(pushSignature('AAAAA', '1714112445', '415670741', ENCRYPTED)).toBe(
      '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
    );
    expect(JSON.parse(decryptPush(ENCRYPTED, secrets))).toMatchObject({
      Event: 'debug_demo',
      debug_str: 'hello world',
    });
    const reply = encryptPush('{"demo_resp":"good luck"}', secrets, Buffer.from('707722b803182950'));
    expect(reply).toBe('ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==');
    expect(pushSignature('AAAAA', '1713424427', '415670741', reply)).toBe('1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1');
  });

  it('refuses what is altered, cut, or made for another app', () => {
    const other = encryptPush('{}', { ...secrets, appid: 'wx0000000000000000' });
    for (const wrong of [other, ENCRYPTED.slice(0, 64), 'AAAA', '', 'not base64 at all']) {
      expect(() => decryptPush(wrong, secrets)).toThrow(PushNotGenuineError);
    }
  });

  it('reads JSON and XML alike: single objects, lists, texts as numbers', () => {
    const xml =
      '<xml>\n<ToUserName><![CDATA[gh_1]]></ToUserName>\n<CreateTime>1620973045</CreateTime><SubscribeMsgPopupEvent>' +
      '<List><TemplateId><![CDATA[a<b]]></TemplateId><PopupScene>2</PopupScene></List><List><TemplateId>b&amp;c</TemplateId></List>' +
      '</SubscribeMsgPopupEvent></xml>';
    const inXml = readPushBody(xml)?.xml;
    const message = (inXml ?? readPushBody(xml)) as Record<string, unknown>;
    expect(textIn(message, 'CreateTime')).toBe('1620973045');
    const ids = (from: Record<string, unknown>): string[] =>
      listIn(from, 'SubscribeMsgPopupEvent').map((item) => textIn(item, 'TemplateId'));
    expect(ids(message)).toEqual(['a<b', 'b&c']);
    expect(ids({ List: { TemplateId: 'one' } })).toEqual(['one']);
    expect(ids({ List: [{ TemplateId: 'one' }, { TemplateId: 'two' }] })).toEqual(['one', 'two']);
  });

  it.each(['', '<', '<xml>', '<xml><a></b></xml>', '[]', 'null', '"x"', '{', `${'<a>'.repeat(5000)}`])(
    'makes nothing of %j',
    (body) => {
      expect(readPushBody(body)).toBeNull();
    },
  );
});
