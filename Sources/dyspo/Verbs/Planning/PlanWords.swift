import ArgumentParser
import DeskModel
import Interchange
import Operations
import Scheduling
import ServiceModel

/// What is told while planning.
enum PlanWords {
    static func progress(_ progress: PlanProgress, _ language: Language) -> String {
        let percent = Int(progress.fraction * 100)
        return language(
            "Planning: \(percent)%, \(progress.iterations) iterations, \(progress.unplanned) without a place",
            "Planowanie: \(percent)%, iteracji \(progress.iterations), bez miejsca \(progress.unplanned)")
    }

    static func counts(_ diff: PlanDiff, _ language: Language) -> String {
        let counts = diff.counts
        return language(
            "Nothing was written. The plan: \(counts.words(.english)).",
            "Niczego nie zapisano. Plan: \(counts.words(.polish))."
        )
    }
}
