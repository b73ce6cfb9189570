import Foundation
import ServiceModel
import TermCanvas
import Testing

@testable import Configuration

@Suite struct ThemeLoaderTests {
    private func problems(_ files: [String: String], loading name: String = "mine") throws -> [String] {
        let folder = try Folder(files)
        let found = try #require(throws: ConfigurationProblems.self) {
            try ThemeLoader(folders: [folder.path]).load(name)
        }
        return found.problems.map {
            $0.sentence(in: .english).replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    @Test func aThemeChangesWhatItNamesAndInheritsTheRest() throws {
        let folder = try Folder([
            "mine.toml": """
            inherits = "base"
            [palette]
            ink = "#c0caf5"
            [roles]
            title = "ink"
            cursor = { bg = "ink" }
            """,
            "base.toml": """
            inherits = "mono"
            [roles]
            title = { fg = "red", attributes = ["bold", "italic"] }
            """,
        ])
        let theme = try ThemeLoader(folders: [folder.path]).load("mine")
        let ink = Color.rgb(red: 0xC0, green: 0xCA, blue: 0xF5)
        #expect(theme.name == "mine")
        #expect(theme[.title] == Appearance(foreground: ink, attributes: [.bold, .italic]))
        #expect(theme[.cursor] == Appearance(background: ink, attributes: .reverse))
        #expect(theme[.border] == Theme.mono[.border])
    }

    @Test func theUsersThemeMayInheritFromTheInstalledOneOfTheSameName() throws {
        let user = try Folder(["midnight.toml": "inherits = \"midnight\"\n[roles]\ndim = \"red\""])
        let installed = try Folder(["midnight.toml": "[roles]\ntext = \"blue\""])
        let theme = try ThemeLoader(folders: [user.path, installed.path]).load("midnight")
        #expect(theme[.dim].foreground == .palette(1))
        #expect(theme[.text].foreground == .palette(4))
    }

    @Test func everyFaultIsToldWithItsLine() throws {
        let text = """
            colour = "red"

            [palette]
            ink = "#c0caf"

            [roles]
            title = "ink"
            curser = { fg = "black", bg = "white" }
            border = "blu"
            marked = { fg = "red", attributes = ["bold", "blink"], glow = true }
            now = 7
            """
        #expect(
            try problems(["mine.toml": text]) == [
                "mine.toml:1: there is no key “colour”.",
                "mine.toml:4: palette.ink: “#c0caf” is no colour: use a name of the palette, default, 0-255 or #rrggbb.",
                "mine.toml:8: roles: there is no role “curser”. Did you mean “cursor”?",
                "mine.toml:9: roles.border: “blu” is no colour: use a name of the palette, default, 0-255 or #rrggbb.",
                "mine.toml:10: roles.marked.attributes: there is no attribute “blink”: "
                    + "use bold, dim, underline, italic, reverse.",
                "mine.toml:10: roles.marked: there is no key “glow”.",
                "mine.toml:11: roles.now: the value must be a colour in quotes or a table with fg, bg, attributes.",
            ])
    }

    @Test func linesAreFoundInTablesOfTheirOwnAndWindowsFiles() throws {
        let text = "# motyw\r\n[roles.title]\r\nfg = \"red\"\r\nbg = \"nocolour\"\r\n"
        #expect(try problems(["mine.toml": text]).first?.hasPrefix("mine.toml:4: roles.title.bg: “nocolour”") == true)
    }

    @Test func brokenSyntaxHasLineAndColumn() throws {
        let found = try problems(["mine.toml": "[roles]\ntitle = \"red\"\ncursor = = 1\n"])
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("mine.toml:3:10: not valid TOML: "))
    }

    @Test func circlesAreRefusedWhereTheyClose() throws {
        let files = ["mine.toml": "inherits = \"other\"", "other.toml": "# x\ninherits = \"mine\""]
        #expect(
            try problems(files) == ["other.toml:2: inherits: the themes inherit in a circle: mine → other → mine."])
    }

    @Test func anUnknownThemeIsToldWithThoseThereAre() throws {
        #expect(
            try problems(["night.toml": ""], loading: "nigth") == [
                "there is no theme “nigth”; there are: mono, night, terminal."
            ])
        #expect(
            try problems(["mine.toml": "inherits = \"gone\""]) == [
                "mine.toml:1: inherits: there is no theme “gone”; there are: mine, mono, terminal."
            ])
        #expect(try problems([:], loading: "../secret").first?.hasPrefix("there is no theme “../secret”") == true)
    }

    @Test func theSentencesAreThereInPolish() {
        let problem = ConfigurationProblem(
            file: "a.toml", line: 3, keyPath: ["roles", "curser"], fault: .unknownRole("curser", nearest: "cursor"))
        #expect(
            problem.sentence(in: .polish) == "a.toml:3: roles: nie ma roli „curser”. Czy chodziło o „cursor”?")
    }
}
