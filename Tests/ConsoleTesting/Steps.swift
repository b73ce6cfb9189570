import Console
import TermCanvas

/// What is still to happen at a desk whose every step is taken by hand, each in its order.
struct Steps {
    var keys: [Key]
    var effects: [Effect] = []
    var answers: [Event] = []
}

extension Desk {
    /// Nothing is to be typed, on its way, or to be taken in any more.
    package var isAtRest: Bool {
        steps.map { $0.keys.isEmpty && $0.effects.isEmpty && $0.answers.isEmpty } ?? waiting.isEmpty
    }

    /// Does one thing that is due, chosen at random: a key, an effect on its way, or an answer that has come.
    package func step(_ random: inout some RandomNumberGenerator) {
        guard let steps else { return }
        var due: [() -> Void] = []
        if let key = steps.keys.first {
            due.append {
                self.steps?.keys.removeFirst()
                self.send(.input(.key(key)))
            }
        }
        if let effect = steps.effects.first {
            due.append {
                self.steps?.effects.removeFirst()
                self.answer(effect)
            }
        }
        if let event = steps.answers.first {
            due.append {
                self.steps?.answers.removeFirst()
                self.send(event)
            }
        }
        due.randomElement(using: &random)?()
    }
}
