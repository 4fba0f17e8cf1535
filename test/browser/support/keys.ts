/** Keys pressed on a real keyboard, as far as the engine knows, in all three engines. */
import { sendKeys } from '@web/test-runner-commands';
import { engine } from './harness.js';

/** WebDriver's own signs for the keys Shift and Tab; what is sent together is held together. */
const SHIFT_AND_TAB = '\uE008\uE004';

/** One key by its `KeyboardEvent.key`, for example `Tab`, `Enter`, `ArrowDown` or a space. */
export function press(key: string): Promise<void> {
  return sendKeys({ press: key });
}

/** Each engine's driver holds a key its own way. */
export async function pressShiftTab(): Promise<void> {
  if (engine === 'webkit') return sendKeys({ type: SHIFT_AND_TAB });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Text, a letter at a time. */
export function typeText(text: string): Promise<void> {
  return sendKeys({ type: text });
}
