/// Whether desks that are opened now stand on the imitated store; without it on a real one.
package enum Imitation {
    @TaskLocal package static var isOn = false
}
