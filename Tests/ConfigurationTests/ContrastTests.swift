import Configuration
import Foundation
import TermCanvas
import Testing

/// Whether people can read it: contrast as WCAG 2.1 counts it (success criteria 1.4.3 and 1.4.11).
@Suite struct ContrastTests {
    /// Frames round what is read, and sentences nobody has to read.
    private static let lines: Set<Role> = [.border, .scrollbar, .mapBorder, .mapRoad]

    @Test(arguments: ["high-contrast", "colorblind", "midnight", "paper", "amber"])
    func everyRoleCanBeRead(name: String) throws {
        let theme = try ThemeLoader(folders: [Folder.ofRepository("themes")]).load(name)
        for role in Role.allCases {
            let ratio = try #require(contrast(of: theme[role], on: theme[.text]), "\(name): \(role) has no colours")
            let least = name == "high-contrast" ? 7 : Self.lines.contains(role) ? 3 : 4.5
            #expect(ratio >= least, "\(name): \(role.name) has \(ratio)")
        }
    }

    /// What is laid over a cell keeps the cell's own colour of text where it brings none.
    @Test(arguments: ["high-contrast", "colorblind", "midnight", "paper", "amber"])
    func whatIsUnderTheCursorCanBeRead(name: String) throws {
        let theme = try ThemeLoader(folders: [Folder.ofRepository("themes")]).load(name)
        for overlay in [Role.cursor, .cursorUnfocused, .inHand] {
            for role in [Role.text, .loadHigh, .late, .dim, .cost4, .priorityEmergency] {
                let shown = theme.appearance(of: Style(role, overlay: overlay))
                let ratio = try #require(contrast(of: shown, on: theme[.text]))
                #expect(ratio >= 4.5, "\(name): \(role.name) under \(overlay.name) has \(ratio)")
            }
        }
    }

    private func contrast(of look: Appearance, on text: Appearance) -> Double? {
        guard let front = luminance(look.foreground == .standard ? text.foreground : look.foreground),
            let back = luminance(look.background == .standard ? text.background : look.background)
        else { return nil }
        return (max(front, back) + 0.05) / (min(front, back) + 0.05)
    }

    /// Relative luminance; `nil` for a colour that the terminal chooses.
    private func luminance(_ color: Color) -> Double? {
        guard case .rgb(let red, let green, let blue) = color else { return nil }
        let parts = [red, green, blue].map { part in
            let value = Double(part) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
