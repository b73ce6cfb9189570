import DeskModel
import ServiceModel
import TermCanvas

/// What the store said to a command: what follows for what was being made up, and what is said.
extension ConsoleState {
    mutating func take(_ answer: Result<Receipt, Refusal>, of token: Int) -> [Effect] {
        guard let errand = errands.removeValue(forKey: token) else { return [] }
        let attempt = attempts.removeValue(forKey: token)
        switch answer {
        case .success(let receipt):
            learn(receipt.versions)
            for refusal in receipt.skipped { learn(from: refusal) }
            if errand.isSilent(about: receipt) { return [] }
            let sentence = receipt.summary.sentence(wording)
            let leftOut = receipt.skipped.first.map { " " + $0.sentence(wording) } ?? ""
            let broken = breaks(receipt) + receipt.warnings.map { " " + $0.sentence(language) }.joined()
            status.say(
                sentence + leftOut + broken + receipt.daySentences(wording).map { " " + $0 }.joined()
                    + wayBack(errand, receipt),
                leftOut.isEmpty && receipt.breaks.isEmpty && receipt.warnings.isEmpty && !receipt.makesLate
                    && !receipt.summary.isMissing ? .success : .warning)
            news.noteOwn(receipt)
            news.settleClashes()
            return errand.finished(receipt, of: token, attempt, in: &self)
        case .failure(let refusal):
            let effects = failed(errand, token, refusal)
            if case .desk(.everyRow(let refusals)) = refusal { offerAgain(refusals.map { .failure($0) }, attempt) }
            choose(after: refusal, errand, of: attempt)
            return effects
        }
    }

    /// The visits that it breaks and that nobody has been shown.
    private func breaks(_ receipt: Receipt) -> String {
        let told = Set(receipt.affected.map(\.key))
        let rest = receipt.breaks.filter { !told.contains($0.key) }
        if case .desk(.breaking) = receipt.summary { return "" }
        guard !rest.isEmpty else { return "" }
        // What is taken back breaks nothing by itself: things stand where they stood, and meanwhile the time has gone on.
        let again =
            if case .desk(.undone) = receipt.summary {
                language("As it stood before: ", "Stan jak przedtem. ")
            } else { "" }
        return " " + again + rest.breakSentence(wording)
    }

    /// How to take it back, if there is anything to take back.
    private func wayBack(_ errand: any Errand, _ receipt: Receipt) -> String {
        guard receipt.sequence != nil else {
            // Said already.
            if case .stock(.booked(let moves)) = receipt.summary, moves.isEmpty { return "" }
            return " " + language("Nothing had to be written.", "Nie trzeba było niczego zapisać.")
        }
        // Of a crew's member nothing is told that a correction would change.
        if case .crews(.accepted) = receipt.summary {
            return " "
                + language(
                    "It is a fact: u does not take it back, a recall does (Ctrl-R).",
                    "To fakt: u go nie cofa, cofa go odwołanie wysłania (Ctrl-R).")
        }
        let way = sentence(errand.wayBack)
        return way.isEmpty ? "" : " " + way
    }

    mutating func take(failure sentence: String, of id: Int) {
        attempts.removeValue(forKey: id)
        guard let errand = errands.removeValue(forKey: id) else {
            branchesFailed(id)
            forgetLook(id)
            simulationFailed(id, SafeText.line(sentence))
            if planRun?.request.id == id { planning = nil }
            return take(fault: sentence)
        }
        errand.letGo(of: id, in: &self)
        status.say(SafeText.line(sentence), .error)
    }

    private mutating func failed(_ errand: any Errand, _ token: Int, _ refusal: Refusal) -> [Effect] {
        if askAboutOlder(refusal) { return [] }
        if case .vantage(let reason) = refusal {
            status.say(reason.obstacle(wording).capitalizedFirst + ".", .warning)
        } else {
            status.say(refusal.sentence(wording), .error)
        }
        if case .desk(.clash) = refusal { tell(.clash(refusal.sentence(wording)), isNew: errand.leavesChoice) }
        learn(from: refusal)
        return errand.refused(refusal, of: token, in: &self)
    }
}
