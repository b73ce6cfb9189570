/// What a screen remembers while it is open or not. Each has its own type, and nobody else's needs to be touched for it.
package protocol ScreenState: Sendable {
    /// Before the screen was open for the first time.
    init()
}
