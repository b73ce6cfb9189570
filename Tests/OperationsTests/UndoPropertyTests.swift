import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Three desks plan, send, tell and take back at random. Who wrote which column last is kept apart from the journal, and
/// every undo is held against it.
@Suite struct UndoPropertyTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func undoKeepsFactsAndOthersWorkAndFindsWhatIsFree(seed: UInt64) throws {
        var morning = try BusyMorning(seed: seed)
        for _ in 0..<320 { try morning.step() }
        #expect(morning.undone > 10)
        #expect(morning.pastFacts > 0)
        #expect(morning.redone > 2)
        #expect(morning.told > 10)
    }
}

private struct BusyMorning {
    let company: SmallCompany
    let actors: [Actor]
    private(set) var undone = 0
    private(set) var pastFacts = 0
    private(set) var redone = 0
    private(set) var told = 0
    private var random: SeededGenerator
    /// Who wrote a column, oldest first, by entry; what was taken back is gone.
    private var writers: [String: [Int]] = [:]
    /// The columns that an entry wrote, and what it put a visit back to would be.
    private var entries: [Int: Entry] = [:]

    private struct Entry {
        var actor: String
        var columns: Set<String>
        /// It took nothing off a technician's day, so that nothing has to find its place there again.
        var onlyFrees: Bool
        var isReversible: Bool
        var stands = true
    }

    init(seed: UInt64) throws {
        company = try SmallCompany()
        actors = [company.ann, company.bob, Actor(name: "cela", osUser: "cela", origin: .console)]
        random = SeededGenerator(seed: seed)
        // Of somebody who takes nothing back: an undone order is cancelled for good.
        let intake = Actor(name: "dana", osUser: "dana", origin: .console)
        for number in 0..<16 { try company.newOrder(site: number % 4, by: number < 14 ? intake : actors[0]) }
    }

    mutating func step() throws {
        let actor = actors.randomElement(using: &random)!
        company.clock.now = company.clock.now + Int.random(in: 0...90, using: &random)
        let before = try contents()
        let facts = try self.facts()
        do {
            switch Int.random(in: 0..<12, using: &random) {
            case 0, 1: try take(try company.desk.undo(by: actor), actor, before, isUndo: true)
            case 2:
                try take(try company.desk.undo(by: actor), actor, before, isUndo: true)
                let taken = try contents()
                try take(try company.desk.redo(by: actor), actor, taken, isUndo: false)
            default: try perform(actor, before)
            }
        } catch Refusal.desk(.nothingToUndo) {
            expectNothingFree(of: actor)
        } catch Refusal.desk(.nothingLeft) {
            expectNothingFree(of: actor)
        } catch is Refusal {}
        let now = try self.facts()
        #expect(now.isSuperset(of: facts), "a fact is gone")
    }

    private mutating func perform(_ actor: Actor, _ before: [String: String]) throws {
        let (command, isReversible) = try command()
        let receipt = try company.desk.perform(command, by: actor)
        guard let sequence = receipt.sequence else { return }
        let after = try contents()
        let columns = Self.difference(before, after)
        let freed = columns.filter { $0.hasSuffix(".placement") && before[$0] != "nil" && before[$0] != nil }
        entries[sequence] = Entry(
            actor: actor.name, columns: columns, onlyFrees: freed.isEmpty, isReversible: isReversible)
        for column in columns { writers[column, default: []].append(sequence) }
        if command is ReportVisit { told += 1 }
    }

    /// What an undo or redo changed has to be what the entry itself wrote last.
    private mutating func take(_ receipt: Receipt, _ actor: Actor, _ before: [String: String], isUndo: Bool) throws {
        let sequence: Int
        switch receipt.summary {
        case .desk(.undone(let entries, _)), .desk(.redone(let entries, _)): sequence = try #require(entries.first)
        default:
            Issue.record("\(receipt.summary)")
            return
        }
        for column in Self.difference(before, try contents()) {
            if isUndo {
                // What was there before the first step has no writer.
                #expect((writers[column]?.last ?? sequence) == sequence, "\(column) was somebody else's by now")
                if writers[column]?.last == sequence { writers[column]?.removeLast() }
            } else {
                writers[column, default: []].append(sequence)
            }
        }
        entries[sequence]?.stands = !isUndo
        undone += isUndo ? 1 : 0
        redone += isUndo ? 0 : 1
        guard case .desk(.passedOver(let passed))? = receipt.skipped.first else { return }
        pastFacts += passed.contains { $0.summary.isFact } ? 1 : 0
        #expect(passed.allSatisfy { entries[$0.sequence]?.actor ?? actor.name == actor.name })
    }

    /// None of the actor's entries could have been taken back for certain: of each some row was written since.
    private func expectNothingFree(of actor: Actor) {
        for (sequence, entry) in entries
        where entry.actor == actor.name && entry.stands && entry.isReversible && entry.onlyFrees {
            let rows = Set(entry.columns.map { $0.prefix { $0 != "." } })
            let isFree = writers.allSatisfy { column, writers in
                !rows.contains(column.prefix { $0 != "." }) || (writers.last ?? 0) <= sequence
            }
            #expect(!isFree, "entry \(sequence) could have been taken back")
        }
    }

    private mutating func command() throws -> (any Command, isReversible: Bool) {
        let order = try company.store.read { try $0.orders() }.randomElement(using: &random)!
        let visits = try company.store.read { reader in try reader.orders().flatMap { try reader.visits(of: $0.id) } }
        let visit = visits.randomElement(using: &random)!
        let kind = Int.random(in: 0..<16, using: &random)
        // What is on its way goes on, or nothing would ever happen in the field.
        let planned = visits.filter { $0.state == .planned }.randomElement(using: &random) ?? visit
        let sent =
            visits.filter { $0.state != .planned && VisitLifecycle.acts(in: $0.state).contains(where: Self.isTold) }
            .randomElement(using: &random) ?? visit
        switch kind {
        case 0: return (LockVisit(visit: visit.id, lock: VisitLock.allCases.randomElement(using: &random)!), true)
        case 1: return (UnplaceVisit(visit: visit.id), true)
        case 2: return (HoldOrder(order: order.id, reason: .parts), true)
        case 3: return (ReleaseOrder(order: order.id), true)
        case 4:
            var changes = EditOrder.Changes()
            if Bool.random(using: &random) { changes.priority = Priority.allCases.randomElement(using: &random)! }
            if Bool.random(using: &random) { changes.title = "Tytuł \(Int.random(in: 0..<99, using: &random))" }
            return (EditOrder(order: order.id, changes: changes), true)
        case 5, 6, 7: return (DispatchVisit(visit: planned.id), false)
        case 8, 9, 10, 11:
            let acts = VisitLifecycle.acts(in: sent.state).filter(Self.isTold)
            let act = acts.first { $0 != .reject } ?? .accept
            return (ReportVisit(visit: sent.id, act: act, reason: "bo tak"), false)
        default:
            let technician = [company.ewa, company.jan, company.ola].randomElement(using: &random)!
            return (
                PlaceVisit(
                    visit: visit.id, technician: technician.id,
                    day: SmallCompany.monday + Int.random(in: 0...1, using: &random), override: "bo tak"), true
            )
        }
    }

    private static func isTold(_ act: VisitAct) -> Bool {
        ![.place, .unplace, .dispatch, .recall, .cancel, .miss].contains(act)
    }

    private func facts() throws -> Set<VisitEvent> {
        try company.store.read { reader in
            Set(
                try reader.orders().flatMap { try reader.visits(of: $0.id) }.flatMap { try reader.events(of: $0.id) })
        }
    }

    /// Every column of orders and visits but versions and what follows from others.
    private func contents() throws -> [String: String] {
        try company.store.read { reader in
            var values: [String: String] = [:]
            for order in try reader.orders() {
                for (name, value) in Mirror(reflecting: order).children where name != "version" && name != "state" {
                    values["order \(order.id).\(name ?? "")"] = "\(value)"
                }
                for visit in try reader.visits(of: order.id) {
                    for (name, value) in Mirror(reflecting: visit).children where name != "version" {
                        values["visit \(visit.id).\(name ?? "")"] = "\(value)"
                    }
                }
            }
            return values
        }
    }

    private static func difference(_ before: [String: String], _ after: [String: String]) -> Set<String> {
        Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    }
}
