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

    @Test func aRoadEngineHasItsOwnTable() throws {
        let folder = try Folder([
            "config.toml": """
            mouse = true
            [road-engine]
            engine = "valhalla"
            url = "http://roads.example:8002"
            timeout = 3
            snap-radius = 500
            """
        ])
        let engine = try #require(try Settings.load(folder.path + "/config.toml").roadEngine)
        #expect(engine.kind == .valhalla)
        #expect(engine.url == "http://roads.example:8002")
        #expect(engine.timeout == 3)
        #expect(engine.snapRadius == 500)
        #expect(engine.block == 100)
    }

    @Test func everyMistakeAboutARoadEngineIsToldWithItsLineAndKey() throws {
        let text = "[road-engine]\nengine = \"google\"\nurl = \"roads:5000\"\ntimeout = 0\nblok = 5\nretries = \"2\"\n"
        let folder = try Folder(["config.toml": text, "empty.toml": "[road-engine]\n"])
        let found = try #require(throws: ConfigurationProblems.self) {
            try Settings.load(folder.path + "/config.toml")
        }
        #expect(
            found.problems.map { $0.sentence(in: .english).replacingOccurrences(of: folder.path + "/", with: "") } == [
                "config.toml:2: road-engine.engine: “google” is not one of: osrm, valhalla.",
                "config.toml:3: road-engine.url: “roads:5000” is no address such as http://127.0.0.1:5000.",
                "config.toml:4: road-engine.timeout: 0 is outside 1 to 120.",
                "config.toml:5: road-engine: there is no key “blok”. Did you mean “block”?",
                "config.toml:6: road-engine.retries: the value must be a whole number.",
            ])
        let empty = try #require(throws: ConfigurationProblems.self) { try Settings.load(folder.path + "/empty.toml") }
        #expect(empty.problems.map(\.fault) == [.missingKey("url")])
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
