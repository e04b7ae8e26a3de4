/** The icons in use: the one place that names them. */
export {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CornerDownRight,
  Keyboard,
  Link,
  X,
} from 'lucide-react';
