/** What the window shows while no portfolio is open. */
export type Room = 'shelf' | 'new' | 'take-in' | 'workshop' | 'settings';

export type GoToRoom = (room: Room) => void;
