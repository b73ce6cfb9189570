import Console
import CursesDriver
import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import TermCanvas

Terminal.blockSignals()
let path = CommandLine.arguments[1]
func clock() -> Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }
let actor = Actor(name: "ann", osUser: "ann", origin: .console)
if !FileManager.default.fileExists(atPath: path) {
    let desk = try ServiceDesk(try Store.create(path), clock: clock)
    let big = CommandLine.arguments.count > 2
    try desk.found(DemoCompany.make(DemoOptions(technicians: big ? 120 : 24, orders: big ? 5000 : 220, now: clock(), calendar: desk.company.calendar)), seed: 1, by: actor)
}
let desk = try ServiceDesk(try Store.open(path), clock: clock)
try ConsoleRunner(desk: desk, actor: actor, language: .english, theme: .terminal, environment: ProcessInfo.processInfo.environment).run()
