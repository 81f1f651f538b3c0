import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { LinkButton } from '@/components/page/link-button';

it('is one stop of the keyboard, a real link, and leads there without loading the page anew', async () => {
  render(
    <MemoryRouter basename="/console" initialEntries={['/console/units']}>
      <Routes>
        <Route path="/units" element={<LinkButton to="/units/new">新建单位</LinkButton>} />
        <Route path="/units/new" element={<p>到了</p>} />
      </Routes>
    </MemoryRouter>,
  );
  const link = screen.getByRole('link', { name: '新建单位' });
  expect([link.getAttribute('href'), screen.queryByRole('button')]).toEqual(['/console/units/new', null]);
  await userEvent.tab();
  expect(document.activeElement).toBe(link);
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(link);
  expect(screen.getByText('到了')).toBeTruthy();
});
