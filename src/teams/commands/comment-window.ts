import { readClosingDay } from '../../language/comment-window.js';
import { setCommentWindow } from '../../usecases/set-comment-window.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "synpunkter på anteckningarna senast 5 december", "justeringstid till fredag" */
export const commentWindowCommand: Command = async (turn, { due }, ports, { text, when }) => {
  const closes = readClosingDay(text, due, when);
  if (closes === null) return sayRefusal(turn, ports, { reason: 'comments.unreadable' });
  await sayResult(turn, ports, await setCommentWindow(ports, turn.act, closes));
};
