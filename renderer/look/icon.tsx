import {
  Archive, ArrowLeft, BadgeCheck, BookOpen, Box, Braces, Calendar, Camera, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, CircleHelp, ClipboardList, Clock, Copy, Ellipsis, Eye, FileText, Files, Filter, Flag, FlaskConical,
  Folder, FolderOpen, Gavel, Grid3x3, HardDrive, History, Image, Info, Keyboard, LayoutList, Lightbulb, Link, List, Mail, Maximize, MessageCircle, Mic, Minus, Moon, Music, NotebookPen, PackageOpen, Paperclip, Pause, Pencil, PenLine,
  Pin, Play, Plus, Printer, Quote, Redo2, RotateCcw, Scroll, Search, Settings, ShieldCheck, Square, SquareDashedMousePointer, Sun, Trash2, TriangleAlert, Undo2, Upload, User, Users, Video, X, ZoomIn, ZoomOut, Award, MapPin, Download, LogOut, Type,
} from 'lucide-react';

/** Lucide's drawings (ISC), by the names used here. A new one is one entry. */
const icons = {
  archive: Archive, 'arrow-left': ArrowLeft, award: Award, 'badge-check': BadgeCheck, 'book-open': BookOpen, box: Box, braces: Braces, calendar: Calendar, camera: Camera, check: Check, 'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft, 'chevron-right': ChevronRight, 'chevron-up': ChevronUp, help: CircleHelp, 'clipboard-list': ClipboardList, clock: Clock, copy: Copy, download: Download, ellipsis: Ellipsis, eye: Eye, file: FileText,
  files: Files, filter: Filter, flag: Flag, flask: FlaskConical, folder: Folder, 'folder-open': FolderOpen, gavel: Gavel, grid: Grid3x3, 'hard-drive': HardDrive, history: History, image: Image, info: Info, keyboard: Keyboard,
  overview: LayoutList, lightbulb: Lightbulb, link: Link, list: List, 'log-out': LogOut, mail: Mail, 'map-pin': MapPin, maximize: Maximize, message: MessageCircle, mic: Mic, minus: Minus, moon: Moon, music: Music, notebook: NotebookPen,
  'package-open': PackageOpen, paperclip: Paperclip, pause: Pause, pencil: Pencil, pen: PenLine, pin: Pin, play: Play, plus: Plus, printer: Printer, quote: Quote, redo: Redo2, restore: RotateCcw, scroll: Scroll, search: Search,
  settings: Settings, shield: ShieldCheck, stop: Square, 'mark-place': SquareDashedMousePointer, sun: Sun, trash: Trash2, type: Type, alert: TriangleAlert, undo: Undo2, upload: Upload, user: User, users: Users, video: Video,
  close: X, 'zoom-in': ZoomIn, 'zoom-out': ZoomOut,
} as const;

export type IconName = keyof typeof icons;

const sizes = { small: 14, normal: 16, large: 20, huge: 28 } as const;

/** A small drawing beside words that say the same; screen readers pass over it. */
export function Icon({ name, size = 'normal' }: { readonly name: IconName; readonly size?: keyof typeof sizes }) {
  const Drawing = icons[name];
  return <Drawing className="icon i" size={`${sizes[size] / 16}rem`} strokeWidth={size === 'huge' ? 1.25 : size === 'large' ? 1.5 : 1.75} aria-hidden />;
}
