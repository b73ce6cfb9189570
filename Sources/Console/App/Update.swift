import DeskModel
import ServiceModel
import TermCanvas

/// The console's only way to change: what happened goes in, what is asked of the world comes out. Pure; the time comes
/// in by `Event.clock`.
public func update(_ state: inout ConsoleState, _ event: Event) -> [Effect] {
    state.handle(event) + state.settle()
}

extension ConsoleState {
    mutating func handle(_ event: Event) -> [Effect] {
        switch event {
        case .input(let input): return handle(input)
        case .clock(let moment): now = moment
        case .view(let view): return take(view)
        case .priced(let chunk): return take(chunk)
        case .previewed(let id, let answer): take(preview: answer, of: id)
        case .detail(let detail): take(detail)
        case .performed(let token, let answer): return take(answer, of: token)
        case .planProgress(let progress): take(progress)
        case .planned(let id, let answer): take(plan: answer, of: id)
        case .notice(let entry): take(notice: entry)
        case .storeFailed(let sentence):
            board.askedDays = nil
            status.say(SafeText.line(sentence), .error)
        }
        return []
    }

    private mutating func handle(_ input: InputEvent) -> [Effect] {
        switch input {
        case .key(let key): return press(key)
        case .resize(let size):
            self.size = size
            return []
        case .paste(let text):
            guard case .input(var line) = overlay else { return [] }
            line.insert(text)
            overlay = .input(line)
            return []
        case .terminate: return [.quit]
        case .mouse, .wake: return []
        }
    }

    private mutating func take(_ detail: OrderDetail) {
        guard self.detail.asked?.order == detail.order.id else { return }
        self.detail.detail = detail
    }

    /// Another desk's entry is told, by name, and moves nothing.
    private mutating func take(notice entry: JournalEntry) {
        let sentence = entry.summary.sentence(wording)
        status.notice = "\(wording.time(entry.at)) \(entry.actor.name): \(sentence)"
    }

    private mutating func take(_ answer: Result<Receipt, Refusal>, of token: Int) -> [Effect] {
        guard let errand = errands.removeValue(forKey: token) else { return [] }
        switch answer {
        case .success(let receipt):
            let sentence = receipt.summary.sentence(wording)
            switch errand {
            case _ where receipt.sequence == nil:
                status.say(
                    language("It stands there already; nothing was written.", "Już tak jest; niczego nie zapisano."))
            case .drop, .unassign, .applyPlan, .lock:
                status.say(sentence + " " + language("u takes it back.", "u to cofa."), .success)
            case .undo: status.say(sentence + " " + language("U does it again.", "U ponawia."), .success)
            case .redo: status.say(sentence, .success)
            }
            finished(errand)
            return []
        case .failure(let refusal): return failed(errand, refusal)
        }
    }

    private mutating func finished(_ errand: Errand) {
        switch errand {
        case .drop, .unassign: putDown(isDropped: true)
        case .applyPlan: planning = nil
        case .lock, .undo, .redo: break
        }
    }

    private mutating func failed(_ errand: Errand, _ refusal: Refusal) -> [Effect] {
        status.say(refusal.sentence(wording), .error)
        switch errand {
        case .drop, .unassign: return refused(refusal)
        case .applyPlan:
            if case .review(var review) = planning {
                review.isWriting = false
                planning = .review(review)
            }
            return []
        case .lock, .undo, .redo: return []
        }
    }
}
