import DeskModel
import Foundation

/// Measures a desk on the big company: 120 technicians, 14 days, 5,000 open orders.
///
///     DeskBench [--json] [--store PATH] [--only store|console|typing|map|crews|entry|plans|devices|page|intake|stock|parts|week|outage|simulation|at|desks|events|ended|mail|reports]
///         [--past] [--seeds N] [--threads N] [--policy NAME] [--seconds N]
///
/// With `--past` the company gets 20,000 devices, 200,000 visits that are over and 3,000 maintenance plans, which stay in the
/// store. `intake` is devices, plans and pages.
///
/// `--only stock` gives it 400 vans, 2,000 parts and a million moves first, which stay; it is never done unasked.
/// `--only parts` founds a company of its own in a temporary folder and plans all of it, without parts and with them; `week`
/// adds crews and tasks that wait for one another.
/// `--only desks` puts eight consoles and four walls on one store and writes fifty events a second for `--seconds` (60, at most
/// 600); it is never done unasked.
/// `--only events` writes those events alone and prints when each was on disk; Scripts/bench-desks has real consoles look on.
/// `--only ended` ends a thousand visits, so that as many reports are due; Scripts/bench-reports has a console make them.
/// `--only simulation` founds a company of its own too and plays `--seeds` days of it (3) under every policy, or under the one of `--policy`; it is
/// never done unasked.
/// `--only mail` and `--only reports` need no company of yours: a queue of 10,000 messages, a report with photos.
/// `--only entry` needs no store. The store is made when it is missing, in a temporary folder without `--store`. What is changed is undone; the
/// journal grows.
@main
struct DeskBench {
    static func main() throws {
        let words = CommandLine.arguments
        func value(_ option: String) -> String? {
            words.firstIndex(of: option).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
        }
        if value("--only") == "entry" { return try show("one-line entry", EntryBench().run(), words) }
        if value("--only") == "reports" { return try show("one report", ReportBench().run(), words) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        if let week = value("--only"), ["parts", "week"].contains(week) {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let path = folder.appendingPathComponent("week.db").path
            let lines = try PartsBench(path: path, isTied: week == "week").run()
            let ties = week == "week" ? "crews on 5 %, chains on 3 %, " : ""
            return try show("the week with \(ties)parts on 30 % of the orders", lines, words)
        }
        if value("--only") == "mail" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return try show("a queue of mail", MailBench(folder: folder.path).run(), words)
        }
        if value("--only") == "simulation" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            var bench = SimulationBench(folder: folder.path)
            bench.seeds = value("--seeds").flatMap { Int($0) } ?? bench.seeds
            bench.threads = value("--threads").flatMap { Int($0) } ?? bench.threads
            bench.technicians = value("--technicians").flatMap { Int($0) } ?? bench.technicians
            if let policy = value("--policy").flatMap(RoomPolicy.init) { bench.policies = [policy] }
            let (lines, table) = try bench.run()
            try show("simulated days", lines, words)
            return print(([""] + table).joined(separator: "\n"))
        }
        let company = try BenchCompany(path: value("--store") ?? folder.appendingPathComponent("big.db").path)
        var founding = Samples()
        try founding.time { try company.makeIfMissing() }
        var lines = value("--store") == nil ? [Measurement("found the company and plan 60 %", founding)] : []
        if words.contains("--past") {
            var seeding = Samples()
            try seeding.time { try PastCompany(company: company).addIfMissing() }
            lines.append(Measurement("add 20,000 devices, 200,000 past visits, 3,000 plans", seeding))
        }
        let only = value("--only")
        if only == nil || only == "console" { lines += try ConsoleBench(company: company).run() }
        if only == nil || only == "typing" { lines += try TypingBench(company: company).run() }
        if only == nil { lines += EntryBench().run() }
        if only == nil || only == "map" { lines += try MapBench(company: company).run() }
        if only == nil || only == "forecast" { lines += try ForecastBench(company: company).run() }
        if only == nil || only == "crews" { lines += try CrewBench(company: company).run() }
        let isIntake = only == nil || only == "intake"
        if isIntake || only == "devices" { lines += try DevicesBench(company: company).run() }
        if isIntake || only == "page" { lines += try PageBench(company: company).run() }
        if only == nil || only == "store" { lines += try StoreBench(company: company).run() }
        if isIntake || only == "plans" { lines += try MaintenanceBench(company: company).run() }
        if only == nil || only == "outage" { lines += try OutageBench(company: company).run() }
        if only == nil || only == "at" { lines += try LookBackBench(company: company).run() }
        if only == "events" {
            return try EventWriter(
                company: company, seconds: min(600, max(1, value("--seconds").flatMap { Int($0) } ?? 60))
            ).printed()
        }
        if only == "ended" { return try EndedWork(company: company).end() }
        if only == "desks" {
            var bench = DesksBench(company: company)
            bench.seconds = min(600, max(1, value("--seconds").flatMap { Int($0) } ?? bench.seconds))
            lines += try bench.run()
        }
        if only == "stock" { lines += try StockBench(company: company).run() }
        if let memory = Memory.mostResident {
            lines.append(Measurement("most memory of this benchmark", memory, unit: "MiB"))
        }
        let size = "\(BenchCompany.technicians) technicians x \(BenchCompany.days) days x \(BenchCompany.orders) orders"
        try show(size, lines, words)
    }

    private static func show(_ company: String, _ lines: [Measurement], _ words: [String]) throws {
        let report = Report(company: company, measurements: lines)
        print(words.contains("--json") ? try report.json() : report.table())
    }
}
