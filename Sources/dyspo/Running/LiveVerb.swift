/// A verb that means the live plan whatever else there is: it knows no `--branch`.
protocol LiveVerb: DeskVerb {}
