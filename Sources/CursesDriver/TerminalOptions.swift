public import TermCanvas

/// What the user wants of the terminal.
public struct TerminalOptions: Sendable {
    /// Whether mouse reports are asked for.
    public var mouse: Bool
    /// The characters to use; `nil` for what the locale allows.
    public var glyphs: GlyphSet?
    /// The most colours to use; `nil` for what the terminal has.
    public var depth: ColorDepth?

    public init(mouse: Bool = true, glyphs: GlyphSet? = nil, depth: ColorDepth? = nil) {
        self.mouse = mouse
        self.glyphs = glyphs
        self.depth = depth
    }
}
