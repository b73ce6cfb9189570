/// A sticker for a device: its code, below it the device's name, serial number and site.
package struct DeviceLabel: Hashable, Sendable {
    package let code: QRCode
    package let name: String
    /// Left out where it is empty, as is the site.
    package let serial: String
    package let site: String

    package init(code: QRCode, name: String, serial: String, site: String) {
        self.code = code
        self.name = name
        self.serial = serial
        self.site = site
    }

    /// A picture (SVG 1.1) of this many millimetres; the code takes the width, or the height that the text leaves.
    package func svg(width: Double = 40, height: Double = 55) -> String {
        let margin = 1.5
        let text = LabelText(
            [(name, true), (serial, false), (site, false)], width: width - 2 * margin, mostHeight: height * 0.4)
        let square = min(width, height - text.height - margin)
        let module = square / Double(code.side + 2 * QRCode.quietZone)
        let left = (width - square) / 2
        let zone = module * Double(QRCode.quietZone)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width))mm" height="\(Self.number(height))mm" \
            viewBox="0 0 \(Self.number(width)) \(Self.number(height))">
            <title>\(XMLText.escaped(name))</title>
            <rect width="100%" height="100%" fill="white"/>
            <path transform="translate(\(Self.number(left + zone)) \(Self.number(zone))) scale(\(Self.number(module)))" \
            shape-rendering="crispEdges" fill="black" d="\(path)"/>
            \(text.elements(middle: width / 2, top: square))
            </svg>

            """
    }

    /// Runs of dark modules, a rectangle each.
    private var path: String {
        var path = ""
        for row in 0..<code.side {
            var column = 0
            while column < code.side {
                let start = column
                while code[row, column] { column += 1 }
                if column > start { path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z" }
                column += 1
            }
        }
        return path
    }

    /// Four decimals: a tenth of a micrometre.
    static func number(_ value: Double) -> String {
        let scaled = Int((value * 10_000).rounded())
        let fraction = String(abs(scaled) % 10_000 + 10_000).dropFirst()
        let bare = fraction.reversed().drop { $0 == "0" }.reversed()
        return (scaled < 0 ? "-" : "") + "\(abs(scaled) / 10_000)" + (bare.isEmpty ? "" : "." + String(bare))
    }
}
