import ArgumentParser
import Configuration
import DeskModel
import Interchange
import Operations
import Scheduling
import ServiceModel

/// Solves an outage, shows what was found, and accepts what was asked for.
protocol OutageSolvingVerb: DeskVerb {
    var outage: OutageOptions { get }
    /// What has happened.
    func draft(in session: Session) throws -> OutageDraft
}

extension OutageSolvingVerb {
    func run(in session: Session) throws {
        var draft = try draft(in: session)
        let policies = (try? session.policies.all()) ?? Policy.all
        var solved = try session.desk.outage(try outage.request(draft, session), policies: policies)
        let underWay = solved.answer.affected.filter { $0.fate != nil }.map(\.visit)
        if outage.work != .partial, !underWay.isEmpty {
            draft.work = Dictionary(uniqueKeysWithValues: underWay.map { ($0, outage.work) })
            solved = try session.desk.outage(try outage.request(draft, session), policies: policies)
        }
        try solved.solve()
        let answer = solved.answer
        let receipt = try outage.accept.map { try session.accept($0, of: answer, because: outage.reason) }
        let names = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let numbers = try OutageNumbers(answer, receipt, session.desk)
        func record(_ wording: Wording) -> OutageRecord {
            OutageRecord(answer: answer, receipt: receipt, names: names, numbers: numbers, wording: wording)
        }
        let told = record(session.wording)
        if receipt == nil { for line in told.lines { session.output.message(line) } }
        try session.output.answer(told.json, record(session.tableWording).table)
    }
}

extension Session {
    fileprivate func accept(_ letter: String, of answer: OutageAnswer, because reason: String?) throws -> Receipt {
        let letters = answer.proposals.indices.map(OutageRecord.letter)
        guard let index = letters.firstIndex(of: letter.uppercased()) else {
            // Nothing stands in anybody's way: only what has happened is written.
            if answer.affected.isEmpty, letter.uppercased() == "A" { return try write(answer, [], because: reason) }
            throw Refusal.outages(.noProposal(letter, of: answer.proposals.count))
        }
        return try write(answer, answer.proposals[index].moves, because: reason)
    }

    private func write(_ answer: OutageAnswer, _ moves: [OutageMove], because reason: String?) throws -> Receipt {
        let moves = moves.map { move in
            var move = move
            if !move.breaches.isEmpty { move.override = reason }
            return move
        }
        return try perform(AcceptOutage(draft: answer.draft, moves: moves, basis: answer.basis))
    }
}
