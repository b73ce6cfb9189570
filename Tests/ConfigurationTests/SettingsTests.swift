import Foundation
import ServiceModel
import Testing

@testable import Configuration

@Suite struct SettingsTests {
    @Test func withoutAFileTheDefaultsHold() throws {
        let settings = try Settings.load("/nonexistent/config.toml")
        #expect(settings == Settings())
        #expect(settings.timeZone == "Europe/Warsaw")
        #expect(settings.mouse)
    }

    @Test func settingsAreRead() throws {
        let folder = try Folder([
            "config.toml": """
            language = "pl"
            theme = "midnight"
            mouse = false
            time-zone = "Europe/London"
            """
        ])
        let settings = try Settings.load(folder.path + "/config.toml")
        #expect(settings.language == .polish)
        #expect(settings.theme == "midnight")
        #expect(!settings.mouse)
        #expect(settings.timeZone == "Europe/London")
    }

    @Test func everyMistakeIsToldWithItsLine() throws {
        let text = "language = \"de\"\nmouse = \"no\"\n\ntime-zone = \"Europe/Krakow\"\nteme = \"mono\"\n"
        let folder = try Folder(["config.toml": text])
        let found = try #require(throws: ConfigurationProblems.self) {
            try Settings.load(folder.path + "/config.toml")
        }
        #expect(
            found.problems.map { $0.sentence(in: .english).replacingOccurrences(of: folder.path + "/", with: "") } == [
                "config.toml:1: language: “de” is not one of: pl, en.",
                "config.toml:2: mouse: the value must be true or false.",
                "config.toml:4: time-zone: there is no time zone “Europe/Krakow”.",
                "config.toml:5: there is no key “teme”. Did you mean “theme”?",
            ])
    }

    @Test func aFileThatIsNoTextIsRefused() throws {
        let folder = try Folder([:])
        let file = folder.path + "/config.toml"
        try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: file))
        #expect(throws: ConfigurationProblems(ConfigurationProblem(file: file, fault: .notUTF8))) {
            try Settings.load(file)
        }
    }
}
