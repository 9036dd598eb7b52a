import type { JsonObject } from './json.js';

export type CallKind =
  | 'create'
  | 'send'
  | 'update'
  | 'delete'
  | 'members'
  | 'member'
  | 'pagedMembers'
  | 'meeting'
  | 'participant'
  | 'team'
  | 'unknown';

/** A request from the bot, read so far that a scenario can tell it from others. */
export interface ConnectorCall {
  method: string;
  path: string;
  kind: CallKind;
  params: Partial<Record<string, string>>;
  query: URLSearchParams;
  body: JsonObject;
  conversationId: string | undefined;
  /** The activity sent, for the calls that carry one. */
  activity: JsonObject | undefined;
  authorization: string | undefined;
}

export interface CallRecord extends ConnectorCall {
  /** 0 when no answer reached the bot. */
  status: number;
  at: Date;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export function teamsError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Answer {
  return { status, body: { error: { code, message } }, headers };
}
