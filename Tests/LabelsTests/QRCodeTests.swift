import Foundation
import ProcessTesting
import Testing

@testable import Labels

/// What is printed can be read: by zbar, a program of other people, from paper and from a terminal.
@Suite struct QRCodeTests {
    let text = "DYSPO:U/2026/000118"

    /// What zbar reads in a picture of bytes (PGM), or in a file.
    private func decoded(_ picture: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-qr-\(UUID().uuidString).pgm")
            .path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try picture.write(toFile: path, atomically: true, encoding: .utf8)
        return try decoded(file: path)
    }

    private func decoded(file: String) throws -> String {
        let read = try ChildProcess.run("/usr/bin/zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file])
        return read.output.trimmingCharacters(in: .newlines)
    }

    /// A picture of lines of cells: `isBlack` says of a character its upper and its lower half.
    private func picture(_ lines: [String], wide: Int, _ isBlack: (Character) -> (Bool, Bool)) -> String {
        var rows: [String] = []
        for line in lines {
            let halves = line.map(isBlack)
            let upper = halves.map { String(repeating: $0.0 ? "0 " : "255 ", count: 4 / wide) }.joined()
            let lower = halves.map { String(repeating: $0.1 ? "0 " : "255 ", count: 4 / wide) }.joined()
            let times = 4 / (wide == 1 ? 1 : 2)
            rows += Array(repeating: upper, count: times) + Array(repeating: lower, count: times)
        }
        let width = rows[0].split(separator: " ").count
        return "P2\n\(width) \(rows.count)\n255\n" + rows.joined(separator: "\n") + "\n"
    }

    private func halves(_ character: Character, ink: Bool) -> (Bool, Bool) {
        switch character {
        case "█": (ink, ink)
        case "▀": (ink, !ink)
        case "▄": (!ink, ink)
        default: (!ink, !ink)
        }
    }

    @Test(arguments: QRCode.Correction.allCases) func halfBlocksOfATerminalAreRead(correction: QRCode.Correction) throws
    {
        let code = try QRCode(text, correction: correction)
        for (ink, isBlack) in [(QRDrawing.Ink.dark, true), (.light, false)] {
            let lines = QRDrawing(code, ink: ink).halfBlocks
            #expect(lines.allSatisfy { $0.count == code.side + 8 })
            #expect(lines.count == (code.side + 9) / 2)
            #expect(try decoded(picture(lines, wide: 1) { halves($0, ink: isBlack) }) == text)
        }
    }

    @Test func theFormOfASCIIIsRead() throws {
        let code = try QRCode(text)
        let lines = QRDrawing(code).ascii
        #expect(lines.allSatisfy { $0.count == 2 * (code.side + 8) && $0.utf8.allSatisfy { $0 == 35 || $0 == 32 } })
        #expect(try decoded(picture(lines, wide: 2) { ($0 == "#", $0 == "#") }) == text)
    }

    @Test func theQuietZoneIsFourModulesOnEverySide() throws {
        let code = try QRCode(text)
        let lines = QRDrawing(code).ascii
        for edge in [Array(lines.prefix(4)), Array(lines.suffix(4))] { #expect(edge.allSatisfy { !$0.contains("#") }) }
        #expect(lines.allSatisfy { $0.hasPrefix("        ") && $0.hasSuffix("        ") })
        // Where a finder begins and ends.
        #expect(lines[4].dropFirst(8).hasPrefix(String(repeating: "#", count: 14) + "  "))
        #expect(lines[4].dropLast(8).hasSuffix("  " + String(repeating: "#", count: 14)))
    }

    @Test func lettersBeyondASCIIAreRead() throws {
        for text in ["Kocioł nr 7, Łódź", "https://serwis.example/u/118?k=a&b=c", "12345678901234567890", "日本"] {
            let lines = QRDrawing(try QRCode(text)).halfBlocks
            #expect(try decoded(picture(lines, wide: 1) { halves($0, ink: true) }) == text)
        }
    }

    @Test func whatNoCodeHoldsIsAFault() throws {
        #expect(throws: LabelFault.empty) { try QRCode("") }
        #expect(throws: LabelFault.tooLong) { try QRCode(String(repeating: "a", count: 3_000)) }
        #expect(throws: LabelFault.tooLong) { try QRCode(String(repeating: "ł", count: 1_300), correction: .high) }
        #expect(try QRCode(String(repeating: "a", count: 2_331)).side == 177)
    }

    @Test func aPrintedLabelIsReadAndHasItsMillimetres() throws {
        let label = DeviceLabel(
            code: try QRCode(text), name: "UPS U10 <\"A\" & 'B'>", serial: "S/N 4711", site: "Szpital")
        let svg = label.svg(width: 40, height: 55)
        #expect(svg.contains("width=\"40mm\" height=\"55mm\" viewBox=\"0 0 40 55\""))
        #expect(svg.contains(">UPS U10 &lt;&quot;A&quot; &amp; &apos;B&apos;&gt;</text>"))
        let (image, file) = try printed(svg)
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(try decoded(file: file) == text)
        // 300 dots an inch: 40 mm are 472, 55 mm 650.
        #expect(abs(image.width - 472) <= 1 && abs(image.height - 650) <= 1)
    }

    @Test(arguments: [(40.0, 55.0), (25, 25), (62, 29), (100, 150)]) func theTextStaysWithinTheLabel(
        width: Double, height: Double
    ) throws {
        let long =
            "WENTYLATOR DACHOWY WYWIEWNY MMMMMMMMMMMMMMMMMMM z regulatorem i czujnikiem wilgotności, blok B, piętro 3"
        let label = DeviceLabel(code: try QRCode(text), name: long, serial: long, site: "W\u{1B}\u{202E}\u{0}")
        let (image, file) = try printed(label.svg(width: width, height: height))
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(try decoded(file: file) == text)
        #expect(image.isMarginWhite)
    }

    private struct Picture {
        let width: Int
        let height: Int
        /// The outermost dots left, right and below.
        let isMarginWhite: Bool
    }

    /// A label as a printer of 300 dots an inch has it. zbar reads PNG; the dots are looked at in Python's own words.
    private func printed(_ svg: String) throws -> (Picture, file: String) {
        let folder = FileManager.default.temporaryDirectory.path
        let name = "\(folder)/dyspo-label-\(UUID().uuidString)"
        try svg.write(toFile: name + ".svg", atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: name + ".svg") }
        let drawn = try ChildProcess.run(
            "/usr/bin/rsvg-convert", ["--dpi-x", "300", "--dpi-y", "300", "-o", name + ".png", name + ".svg"])
        try #require(drawn.status == 0, "\(drawn.errors)")
        let looked = try ChildProcess.run("/usr/bin/python3", ["-c", Self.script, name + ".png"])
        let words = looked.output.split(separator: " ").compactMap { Int($0.trimmingCharacters(in: .newlines)) }
        try #require(words.count == 3, "\(looked.errors)")
        return (Picture(width: words[0], height: words[1], isMarginWhite: words[2] == 1), name + ".png")
    }

    /// Unpacks a PNG of 8 bits a channel; says its size and whether its edges are white.
    private static let script = """
        import struct, sys, zlib
        raw = open(sys.argv[1], "rb").read()
        place, packed = 8, b""
        while place < len(raw):
            size, kind = struct.unpack(">I4s", raw[place:place + 8])
            if kind == b"IHDR": width, height, _, colour = struct.unpack(">IIBB", raw[place + 8:place + 18])
            if kind == b"IDAT": packed += raw[place + 8:place + 8 + size]
            place += size + 12
        channels = {0: 1, 2: 3, 4: 2, 6: 4}[colour]
        lines, rows, before = zlib.decompress(packed), [], bytearray(width * channels)
        for row in range(height):
            start = row * (width * channels + 1)
            kind, line = lines[start], bytearray(lines[start + 1:start + 1 + width * channels])
            for i in range(len(line)):
                a = line[i - channels] if i >= channels else 0
                b, c = before[i], before[i - channels] if i >= channels else 0
                p = a + b - c
                paeth = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
                line[i] = (line[i] + [0, a, b, (a + b) // 2, paeth][kind]) & 255
            rows.append(line)
            before = line
        white = lambda row, column: min(rows[row][column * channels:column * channels + min(3, channels)]) > 200
        edges = all(white(r, c) for r in range(height - 1) for c in (1, 2, width - 4, width - 3))
        edges = edges and all(white(height - 3, c) for c in range(1, width - 2))
        print(width, height, int(edges))
        """
}
