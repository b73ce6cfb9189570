public import TermCanvas

/// What the user wants of the terminal.
public struct TerminalOptions: Sendable {
    /// Whether mouse reports are asked for.
    public var mouse: Bool
    /// The characters to use; `nil` for what the locale allows.
    public var glyphs: GlyphSet?
    /// Whether to prefer RGB colours to the terminal's own bright palette colours, which a description with direct
    /// colour cannot reach: to be asked for with a theme whose `depth` is `.trueColor`.
    public var trueColor: Bool
    /// The most colours to use; `nil` for what the terminal has.
    public var depth: ColorDepth?

    public init(mouse: Bool = true, glyphs: GlyphSet? = nil, trueColor: Bool = false, depth: ColorDepth? = nil) {
        self.mouse = mouse
        self.glyphs = glyphs
        self.trueColor = trueColor
        self.depth = depth
    }
}
