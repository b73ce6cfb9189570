import ConsoleTesting
import ServiceModel
import TermCanvas
import Testing

/// Whole maps at three zooms (country, region, city), in Braille, in ASCII and without colour: the characters, and what
/// tells them apart on a terminal that has attributes alone.
@Suite struct MapGoldenTests {
    private func desk(_ zoom: String, _ size: (Int, Int) = (120, 36)) -> Desk {
        let desk = Desk(size: size)
        desk.press("3")
        switch zoom {
        case "country": desk.press("w")
        case "city": desk.press("w", "w", .tab, "+")
        default: break
        }
        return desk
    }

    @Test(arguments: ["country", "region", "city"])
    func braille(zoom: String) throws { try Golden.compare(desk(zoom).text, with: "map-\(zoom)-120x36") }

    @Test(arguments: ["country", "region", "city"])
    func ascii(zoom: String) throws {
        let lines = desk(zoom).screen.map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.map(GlyphSet.ascii.shown)))
        }
        #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
        try Golden.compare(lines.joined(separator: "\n"), with: "map-\(zoom)-ascii-120x36")
    }

    @Test(arguments: ["country", "region", "city"])
    func mono(zoom: String) throws {
        let frame = desk(zoom).frame
        try Golden.compare(frame.attributeLines(.mono).joined(separator: "\n"), with: "map-\(zoom)-mono-120x36")
    }

    @Test(arguments: [(80, 24), (60, 16), (200, 60)])
    func sizes(columns: Int, rows: Int) throws {
        try Golden.compare(desk("region", (columns, rows)).text, with: "map-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func orderInHand(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press(.tab, "jjjj", "m", .key(.function(3)), "1")
        try Golden.compare(desk.text, with: "map-in-hand-\(columns)x\(rows)")
    }

    @Test func inPolish() throws {
        let desk = Desk(size: (120, 36), language: .polish)
        desk.press("3", .tab, .tab, .tab)
        try Golden.compare(desk.text, with: "polish-map-120x36")
    }
}
