import DeskModel

/// A colour, each part from 0 to 1.
struct Ink: Hashable {
    let red: Double
    let green: Double
    let blue: Double

    static let text = Ink(0x1B, 0x21, 0x27)
    static let quiet = Ink(0x55, 0x5F, 0x69)
    static let rule = Ink(0xD3, 0xD9, 0xDE)
    static let frame = Ink(0xF1, 0xF3, 0xF5)
    static let warning = Ink(0xA3, 0x1B, 0x1B)
    static let warningGround = Ink(0xFB, 0xEB, 0xEA)
    static let good = Ink(0x1B, 0x6B, 0x3A)
    static let pen = Ink(0x14, 0x2B, 0x6F)

    private init(_ red: Int, _ green: Int, _ blue: Int) {
        self.red = Double(red) / 255
        self.green = Double(green) / 255
        self.blue = Double(blue) / 255
    }

    init(_ colour: PrintedColour) { self.init(Int(colour.red), Int(colour.green), Int(colour.blue)) }

    private init(parts: (Double, Double, Double)) { (red, green, blue) = parts }

    /// Mixed with white: 0 leaves white.
    func tint(_ share: Double) -> Ink {
        func mixed(_ part: Double) -> Double { 1 - share * (1 - part) }
        return Ink(parts: (mixed(red), mixed(green), mixed(blue)))
    }

    init(_ tone: PrintedTone) {
        switch tone {
        case .plain: self = .text
        case .quiet: self = .quiet
        case .warning: self = .warning
        case .good: self = .good
        }
    }
}
