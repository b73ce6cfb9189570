/// How a role or a cell looks: two colours and attributes.
package struct Appearance: Hashable, Sendable {
    package var foreground: Color
    package var background: Color
    package var attributes: Attributes

    package init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// Another appearance laid over this one: its colours win where it has any, attributes add up.
    package func overlaid(by top: Appearance) -> Appearance {
        Appearance(
            foreground: top.foreground == .standard ? foreground : top.foreground,
            background: top.background == .standard ? background : top.background,
            attributes: attributes.union(top.attributes))
    }

    /// The nearest a terminal of that depth can show. With eight colours a bright foreground becomes bold.
    package func downgraded(to depth: ColorDepth) -> Appearance {
        var result = self
        result.foreground = foreground.downgraded(to: depth)
        result.background = background.downgraded(to: depth)
        guard depth == .eight else { return result }
        if case .palette(let index) = result.foreground, index >= 8 {
            // Bright black on eight colours would be black on black: dim text of the terminal's own colour instead.
            result.foreground = index == 8 ? .standard : .palette(index - 8)
            result.attributes.insert(index == 8 ? .dim : .bold)
        }
        if case .palette(let index) = result.background, index >= 8 {
            result.background = .palette(index - 8)
        }
        return result
    }
}
