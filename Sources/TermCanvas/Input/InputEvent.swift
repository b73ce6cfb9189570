/// What comes from the terminal or the system to the application.
package enum InputEvent: Hashable, Sendable {
    case key(Key)
    case mouse(MouseEvent)
    /// Text pasted in one piece; it is not keys and runs no commands.
    case paste(String)
    case resize(Size)
    /// Another thread asked for attention.
    case wake
    /// The system asks to end, by this signal number; the terminal may be gone already.
    case terminate(signal: Int32)
}
