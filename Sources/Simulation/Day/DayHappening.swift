package import DeskModel
package import ServiceModel

/// What a driver has done: a step, and what came of it.
package struct DayHappening: Sendable {
    /// When it happened.
    package let at: Timestamp
    package let step: DayStep
    /// What the store confirmed; `nil` where it was refused, or where there was nothing to write.
    package let receipt: Receipt?
    /// Why it was refused.
    package let refusal: Refusal?
}
