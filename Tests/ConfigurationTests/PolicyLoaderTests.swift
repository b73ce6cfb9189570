import Configuration
import Foundation
import Scheduling
import ServiceModel
import Testing

@Suite struct PolicyLoaderTests {
    private func folder(_ files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/policies-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).toml"))
        }
        return folder
    }

    private func problems(_ text: String, _ language: Language = .english) throws -> [String] {
        let folder = try folder(["mine": text])
        do {
            _ = try PolicyLoader(folders: [folder]).load("mine")
            return []
        } catch let broken as ConfigurationProblems {
            return broken.problems.map { $0.sentence(in: language).replacing(folder + "/", with: "") }
        }
    }

    @Test func theShippedFilesAreThePoliciesBuiltIn() throws {
        let loader = PolicyLoader(folders: [Folder.ofRepository("policies")])
        #expect(try loader.all() == Policy.all)
        #expect(PolicyLoader(folders: []).names == loader.names)
    }

    @Test func aFileChangesOnlyWhatItNames() throws {
        let folder = try folder([
            "winter": "inherits = \"least-travel\"\nwaiting-day = 7.5\nlate = { per-minute = 2 }\n[change]\ntold = 10",
            "balanced": "travel = 2",
        ])
        let loader = PolicyLoader(folders: [folder])
        #expect(loader.names.last == "winter")
        let winter = try loader.load("winter")
        var expected = Policy.leastTravel
        expected.name = "winter"
        expected.waitingDay = 7.5
        expected.late.perMinute = 2
        expected.change.told = 10
        #expect(winter == expected)
        let balanced = try loader.load("balanced")
        #expect(balanced.travel == 2)
        #expect(balanced.unplanned == Policy.balanced.unplanned)
    }

    @Test func everythingWrongIsToldWithItsLineAndKey() throws {
        let text = """
            travle = 2
            late = 7
            unplanned = "much"
            overtime = -1
            gap = nan
            [change]
            tolled = 3
            told = true
            """
        #expect(
            try problems(text) == [
                "mine.toml:1: there is no key “travle”. Did you mean “travel”?",
                "mine.toml:2: late: the value must be a table with once and per-minute.",
                "mine.toml:3: unplanned: the value must be a number of minutes.",
                "mine.toml:4: overtime: a weight is a number from 0 to 1000000.",
                "mine.toml:5: gap: a weight is a number from 0 to 1000000.",
                "mine.toml:7: change: there is no key “tolled”. Did you mean “told”?",
                "mine.toml:8: change.told: the value must be a number of minutes.",
            ])
        #expect(try problems("travel = -3", .polish) == ["mine.toml:1: travel: waga to liczba od 0 do 1000000."])
    }

    @Test func aPolicyThatDoesNotExistAndACircleAreTold() throws {
        #expect(
            try problems("inherits = \"summer\"")[0].hasPrefix("mine.toml:1: inherits: there is no policy “summer”"))
        #expect(
            try problems("inherits = \"mine\"") == [
                "mine.toml:1: inherits: the policies inherit in a circle: mine → mine."
            ])
        #expect(throws: ConfigurationProblems.self) { try PolicyLoader(folders: []).load("../secret") }
    }
}
