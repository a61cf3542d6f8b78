package lang

func init() { add(&macedonian) }

var macedonian = Language{
	Tag: "mk",

	Negations: `не нема* никогаш никој ништо без ниту`,
}
