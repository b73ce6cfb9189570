/// How many colours a terminal shows.
package enum ColorDepth: Int, Comparable, Sendable, CaseIterable {
    case mono = 1
    case eight = 8
    case sixteen = 16
    case twoHundredFiftySix = 256
    case trueColor = 16_777_216

    package static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}

extension Color {
    /// The fewest colours a terminal must have to show this one.
    var depth: ColorDepth {
        switch self {
        case .standard: .mono
        case .palette(let index) where index < 8: .eight
        case .indexed(let index) where index < 8: .eight
        case .indexed(let index) where index >= 16: .twoHundredFiftySix
        case .palette, .indexed: .sixteen
        case .rgb: .trueColor
        }
    }

    /// The nearest colour a terminal of that depth can show; eight colours count as sixteen here, see `Appearance`.
    package func downgraded(to depth: ColorDepth) -> Color {
        switch depth {
        case .mono: return .standard
        case .trueColor: return self
        case .twoHundredFiftySix:
            guard case .rgb(let red, let green, let blue) = self else { return self }
            return .indexed(Color.nearestIndex(red: Int(red), green: Int(green), blue: Int(blue)))
        case .eight, .sixteen:
            switch self {
            case .standard, .palette: return self
            case .indexed(let index) where index < 16: return .palette(index)
            case .indexed(let index): return .palette(Color.nearestPalette(Color.components(ofIndex: Int(index))))
            case .rgb(let red, let green, let blue):
                return .palette(Color.nearestPalette((Int(red), Int(green), Int(blue))))
            }
        }
    }

    /// The colour as a number 0xRRGGBB, with xterm's default palette for the first sixteen; 0 for `standard`.
    package var rgbValue: UInt32 {
        let parts: Components
        switch self {
        case .standard: return 0
        case .palette(let index), .indexed(let index):
            parts = index < 16 ? Color.paletteComponents[Int(index)] : Color.components(ofIndex: Int(index))
        case .rgb(let red, let green, let blue): return UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
        }
        return UInt32(parts.red << 16 | parts.green << 8 | parts.blue)
    }

    private typealias Components = (red: Int, green: Int, blue: Int)

    /// The levels of xterm's colour cube.
    private static let cubeLevels = [0, 95, 135, 175, 215, 255]

    /// xterm's default palette; a user's own palette is unknown, so this is the best guess.
    private static let paletteComponents: [(red: Int, green: Int, blue: Int)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    private static func distance(_ left: Components, _ right: Components) -> Int {
        let red = left.red - right.red
        let green = left.green - right.green
        let blue = left.blue - right.blue
        return red * red + green * green + blue * blue
    }

    private static func components(ofIndex index: Int) -> Components {
        if index >= 232 {
            let level = 8 + 10 * (index - 232)
            return (level, level, level)
        }
        let cube = index - 16
        return (cubeLevels[cube / 36], cubeLevels[cube / 6 % 6], cubeLevels[cube % 6])
    }

    private static func nearestIndex(red: Int, green: Int, blue: Int) -> UInt8 {
        func level(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40 }
        let cube = 16 + 36 * level(red) + 6 * level(green) + level(blue)
        let grey = 232 + min(max(((red + green + blue) / 3 - 3) / 10, 0), 23)
        let wanted = (red, green, blue)
        let greyIsNearer = distance(components(ofIndex: grey), wanted) < distance(components(ofIndex: cube), wanted)
        return UInt8(greyIsNearer ? grey : cube)
    }

    private static func nearestPalette(_ wanted: Components) -> UInt8 {
        let best = paletteComponents.indices.min {
            distance(paletteComponents[$0], wanted) < distance(paletteComponents[$1], wanted)
        }
        return UInt8(best ?? 7)
    }
}
