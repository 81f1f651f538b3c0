import { render, screen } from '@testing-library/react';
import { strengthOf, TileMap } from '@/components/charts/tile-map';

it('a small group is said in words, never in a number or a colour', () => {
  render(
    <TileMap
      label="各地"
      regions={[
        { code: '520100', name: '贵阳市', count: 120 },
        { code: '52GA00', name: '贵安新区', count: null },
      ]}
    />,
  );
  const [capital, area] = screen.getAllByRole('listitem');
  expect(capital?.textContent).toBe('贵阳市120');
  expect(area?.textContent).toBe('贵安新区不足 5 人');
  expect(area?.dataset.strength).toBe('0');
});

it('colours grow with the count in five steps', () => {
  expect([0, 1, 50, 100, null].map((count) => strengthOf(count, 100))).toEqual([0, 1, 3, 5, 0]);
});
