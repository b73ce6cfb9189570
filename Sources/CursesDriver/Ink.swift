internal import CNcurses
import TermCanvas

/// Colours and attributes in ncurses' terms; colour pairs are made when first used.
final class Ink {
    let depth: ColorDepth
    /// Whether the terminal takes RGB values for colour numbers.
    private let isDirect: Bool
    private let hasDefaultColors: Bool
    private var pairs: [UInt64: Int32] = [:]
    private var appearances: [Style: (attributes: UInt32, pair: Int32)] = [:]
    /// The style that was asked for last: neighbouring cells mostly share theirs.
    private var latest: (style: Style, mixed: (attributes: UInt32, pair: Int32))?
    private var theme = Theme.mono

    /// To be made after the screen; `most` and the environment may only lessen what the terminal has.
    init(environment: [String: String], most: ColorDepth?) {
        start_color()
        let colors = Int(nc_colors())
        let depth = TerminalTraits.depth(colors: colors, environment: environment)
        self.depth = min(depth, most ?? depth)
        isDirect = colors >= ColorDepth.trueColor.rawValue
        hasDefaultColors = use_default_colors() != ERR
    }

    /// The theme that styles are looked up in from now on.
    func take(_ theme: Theme) {
        if theme == self.theme { return }
        self.theme = theme
        appearances.removeAll()
        latest = nil
    }

    /// How a style looks under the theme that was taken, as attributes and pair.
    func mixed(_ style: Style) -> (attributes: UInt32, pair: Int32) {
        if let latest, latest.style == style { return latest.mixed }
        let mixed = appearances[style] ?? made(style)
        latest = (style, mixed)
        return mixed
    }

    private func made(_ style: Style) -> (attributes: UInt32, pair: Int32) {
        let appearance = theme.appearance(of: style, depth: depth)
        let mixed = (
            attributes: Ink.attributes(appearance.attributes),
            pair: pair(appearance.foreground, appearance.background)
        )
        appearances[style] = mixed
        return mixed
    }

    private static func attributes(_ attributes: Attributes) -> UInt32 {
        var bits: UInt32 = 0
        if attributes.contains(.bold) { bits |= nc_bold() }
        if attributes.contains(.dim) { bits |= nc_dim() }
        if attributes.contains(.underline) { bits |= nc_underline() }
        if attributes.contains(.italic) { bits |= nc_italic() }
        if attributes.contains(.reverse) { bits |= nc_reverse() }
        return bits
    }

    private func pair(_ foreground: Color, _ background: Color) -> Int32 {
        let front = number(foreground, standard: hasDefaultColors ? -1 : 7)
        let back = number(background, standard: hasDefaultColors ? -1 : 0)
        if front == -1, back == -1 { return 0 }
        let key = UInt64(UInt32(bitPattern: front)) << 32 | UInt64(UInt32(bitPattern: back))
        if let known = pairs[key] { return known }
        let next = Int32(pairs.count + 1)
        // A terminal out of pairs shows its own colours rather than wrong ones.
        guard next < nc_color_pairs(), init_extended_pair(next, front, back) != ERR else { return 0 }
        pairs[key] = next
        return next
    }

    private func number(_ color: Color, standard: Int32) -> Int32 {
        switch color {
        case .standard: standard
        // On a terminal with direct colour only the first eight numbers mean the palette.
        case .palette(let index) where index >= 8, .indexed(let index) where index >= 8:
            isDirect ? Int32(color.rgbValue) : Int32(index)
        case .palette(let index), .indexed(let index): Int32(index)
        case .rgb: Int32(color.rgbValue)
        }
    }
}
