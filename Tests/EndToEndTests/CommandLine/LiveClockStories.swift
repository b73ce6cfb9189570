import Foundation
import Glibc
import ProcessTesting
import Testing

/// A simulated day in the real program: other processes see it go and stand, whatever becomes of its driver.
@Suite struct LiveClockStories {
    private let program: Program
    private var base: [String] { ["--store", program.store, "--as", "ann"] }

    init() throws {
        program = try Program()
        program.now = "2026-11-23T08:30"
        let made = try program("demo", "--technicians", "6", "--orders", "40", "--days", "3")
        try #require(made.status == 0, "\(made.errors)")
    }

    private func run(_ words: String...) throws -> (status: Int32, output: String, errors: String) {
        try ChildProcess.run(ChildProcess.product("dyspo"), words + base)
    }

    private func simulate(_ words: String...) throws -> ChildProcess {
        try ChildProcess(ChildProcess.product("dyspo"), ["simulate", "2026-11-23"] + words + base)
    }

    /// What another process says of the time.
    private func wall() throws -> (at: String, stands: Bool?) {
        let answer = try run("wall", "--json")
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any], "\(answer.errors)")
        return (try #require(json["at"] as? String), (json["simulation"] as? [String: Any])?["stands"] as? Bool)
    }

    /// What the doctor says of it.
    private func doctor(_ language: String = "en") throws -> (isGood: Bool?, detail: String) {
        let answer = try run("doctor", "--json", "--lang", language)
        let checks = try #require(
            try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]], "\(answer.errors)")
        let clock = try #require(checks.first { $0["check"] as? String == "clock" })
        return (clock["ok"] as? Bool, clock["detail"] as? String ?? "")
    }

    @Test func theDoctorSaysThatTheClockIsNotRealAndSinceWhen() throws {
        let real = try doctor()
        #expect(real.isGood == true && real.detail == "the real one")
        let driver = try simulate("--speed", "60")
        try wait { try wall().stands == false }
        let going = try doctor()
        #expect(going.isGood == true && going.detail.hasPrefix("not real: SIM x60 since "), "\(going.detail)")
        #expect(going.detail.contains("it shows Mon 23 Nov"), "\(going.detail)")
        driver.signal(SIGKILL)
        driver.status()
        try wait { try wall().stands == true }
        let stands = try doctor()
        #expect(stands.detail.hasPrefix("not real: SIM stopped since "), "\(stands.detail)")
        #expect(try doctor("pl").detail.hasPrefix("nie jest prawdziwy: SYM stoi od "))
    }

    private func wait(until holds: () throws -> Bool) throws {
        for _ in 0..<300 where try !holds() { usleep(100_000) }
        #expect(try holds())
    }

    @Test func whoIsKilledLeavesAClockThatStandsAndAStoreThatIsWhole() throws {
        let driver = try simulate("--speed", "60")
        try wait { try wall().stands == false }
        let first = try wall().at
        try wait { try wall().at > first }
        driver.signal(SIGKILL)
        driver.status()
        try wait { try wall().stands == true }
        let stood = try wall().at
        usleep(1_500_000)
        #expect(try wall().at == stood)
        #expect(stood.hasPrefix("2026-11-23T") && stood > first)
        let plain = try run("wall", "--plain")
        #expect(plain.output.hasPrefix("SIM stopped Mon 23 Nov "), "\(plain.output)")
        #expect(try run("check").status == 0)
        // Somebody else goes on from there, and Ctrl-C ends it as it should.
        let next = try simulate("--speed", "600")
        try wait { try wall().at > stood }
        next.signal(SIGINT)
        #expect(next.status() == 0, "\(next.errors)")
        #expect(next.errors.contains("The store is whole, and its clock stands at "), "\(next.errors)")
        #expect(try wall().stands == true)
    }

    @Test func whatIsDoneMeanwhileHasTheTimeOfTheStore() throws {
        let driver = try simulate("--speed", "60")
        try wait { try wall().stands == false }
        let answer = try run("order", "hold", "1", "--reason", "customer")
        let unable = try run("technician", "list", "--json")
        #expect(answer.errors.hasPrefix("SIM x60 Mon 23 Nov ") || answer.status != 0, "\(answer.errors)")
        #expect(unable.status == 0)
        driver.signal(SIGINT)
        driver.status()
        let journal = try run("journal", "--json")
        let entries = try #require(
            try JSONSerialization.jsonObject(with: Data(journal.output.utf8)) as? [[String: Any]])
        #expect(entries.allSatisfy { ($0["at"] as? String)?.hasPrefix("2026-11-23T") ?? false })
    }

    @Test func aCompanysOwnStoreIsRefusedAndACopyOfItIsNot() throws {
        let company = try Program.withCompany()
        let before = try company("journal", "--json").output
        let refused = try company("simulate", "2026-11-23", "--speed", "60", "--json")
        #expect(refused.status == 1)
        #expect(refused.output.contains("company-store") && refused.errors.contains("Nothing was changed."))
        #expect(try company("journal", "--json").output == before)
        let copy = company.store + ".try"
        let driver = try ChildProcess(
            ChildProcess.product("dyspo"),
            [
                "simulate", "2026-11-23", "--speed", "3600", "--copy", copy, "--now", company.now, "--store",
                company.store,
            ])
        #expect(driver.status() == 0, "\(driver.errors)")
        let wall = try ChildProcess.run(ChildProcess.product("dyspo"), ["wall", "--plain", "--store", copy])
        #expect(wall.output.hasPrefix("SIM stopped "), "\(wall.output)\(wall.errors)")
        #expect(try company("journal", "--json").output == before)
    }

    @Test(arguments: [
        ("0", "--speed: 0 is outside 1…3600."), ("1e9", "--speed: 1000000000 is outside 1…3600."),
        ("1e99", "is outside 1…3600."), ("1.5", "--speed: "), ("fast", "--speed: "), ("nan", "--speed: "),
    ])
    func aSpeedThatCannotBeSaysWhy(_ speed: String, _ sentence: String) throws {
        let answer = try run("simulate", "2026-11-23", "--speed", speed)
        #expect(answer.status == 2)
        #expect(answer.errors.contains(sentence), "\(answer.errors)")
        #expect(try wall().stands == nil)
    }

    @Test func whatDoesNotGoTogetherIsSaid() throws {
        #expect(try run("simulate", "2026-11-23", "--copy", "x").status == 2)
        #expect(try run("simulate", "2026-11-23", "--speed", "60", "--seeds", "3").status == 2)
        #expect(try run("demo", "--speed", "60").status == 2)
        // There is no terminal for a console.
        let live = try run("demo", "--live")
        #expect(live.status == 1 && live.errors.contains("--live needs a terminal"), "\(live.errors)")
    }
}
