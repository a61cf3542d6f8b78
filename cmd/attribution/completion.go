package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/attribution"
)

// completion writes the completion of a shell.
func (p *program) completion(_ *options, args []string) int {
	if len(args) == 1 {
		switch args[0] {
		case "bash":
			return p.list(completeBash)
		case "zsh":
			return p.list(completeZsh)
		case "fish":
			return p.list(completeFish)
		}
	}
	return p.fail("usage: attribution completion bash|zsh|fish")
}

// words are those of the name of a command: one or two.
func (c command) words() []string { return strings.Fields(c.name) }

// firstWords are those with which the names of commands begin, and what each command does or, of several, what comes
// next.
func firstWords() (names, about []string) {
	for _, c := range commands() {
		words := c.words()
		if i := slices.Index(names, words[0]); i < 0 {
			names, about = append(names, words[0]), append(about, c.about)
		} else if len(words) == 1 {
			about[i] = c.about
		}
	}
	return names, about
}

// secondWords are those of the commands that begin with a word.
func secondWords(first string) []string {
	var out []string
	for _, c := range commands() {
		if words := c.words(); len(words) == 2 && words[0] == first {
			out = append(out, words[1])
		}
	}
	return out
}

// flagsOf returns the flags of a command, by name.
func (c command) flagsOf() []*flag.Flag {
	set := flag.NewFlagSet(c.name, flag.ContinueOnError)
	c.flags(set, new(options))
	if c.readsDocuments() {
		limitFlags(set, new(attribution.Limits))
	}
	var out []*flag.Flag
	set.VisitAll(func(f *flag.Flag) { out = append(out, f) })
	return out
}

func (c command) dashed() string {
	names := []string{"-h"}
	for _, f := range c.flagsOf() {
		names = append(names, "-"+f.Name)
	}
	return strings.Join(names, " ")
}

// single puts a text between the single quotation marks of a POSIX shell.
func single(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }

func completeBash(w io.Writer) error {
	names, _ := firstWords()
	var out strings.Builder
	out.WriteString("# bash completion of attribution; source it, or keep it as\n" +
		"# ~/.local/share/bash-completion/completions/attribution\n" +
		"_attribution() {\n  local word=${COMP_WORDS[COMP_CWORD]} choices=\n  COMPREPLY=()\n" +
		"  if ((COMP_CWORD == 1)); then\n")
	fmt.Fprintf(&out, "    choices=%s\n  else\n", single(strings.Join(names, " ")+" help"))
	writeCases(&out, "${COMP_WORDS[1]}", "${COMP_WORDS[2]}", "COMP_CWORD == 2")
	out.WriteString("  fi\n  if ((COMP_CWORD == 1)) || [[ $word == -* || $choices != -* ]]; then\n" +
		"    COMPREPLY=($(compgen -W \"$choices\" -- \"$word\"))\n  fi\n}\n" +
		"complete -o default -F _attribution attribution\n")
	_, err := io.WriteString(w, out.String())
	return err
}

// writeCases writes the statement of a shell that sets choices to what may follow the first words of a line: the second
// words of commands, or flags.
func writeCases(out *strings.Builder, first, second, atSecond string) {
	fmt.Fprintf(out, "    case \"%s %s\" in\n", first, second)
	for _, c := range commands() {
		if len(c.words()) == 2 {
			fmt.Fprintf(out, "      %s) choices=%s ;;\n", single(c.name), single(c.dashed()))
		}
	}
	out.WriteString("    esac\n")
	fmt.Fprintf(out, "    if [[ -z $choices ]]; then\n      case \"%s\" in\n", first)
	names, _ := firstWords()
	for _, name := range names {
		var flags string
		for _, c := range commands() {
			if c.name == name {
				flags = c.dashed()
			}
		}
		fmt.Fprintf(out, "        %s)", name)
		if flags != "" {
			fmt.Fprintf(out, " choices=%s", single(flags))
		}
		if seconds := secondWords(name); seconds != nil {
			fmt.Fprintf(out, "\n          if ((%s)) && [[ $word != -* ]]; then choices=%s; fi", atSecond,
				single(strings.Join(seconds, " ")))
		}
		out.WriteString(" ;;\n")
	}
	out.WriteString("      esac\n    fi\n")
}

func completeZsh(w io.Writer) error {
	names, about := firstWords()
	var out strings.Builder
	out.WriteString("#compdef attribution\n" +
		"# zsh completion of attribution; keep it as _attribution in a directory of $fpath, or source it\n" +
		"_attribution() {\n  local line=(\"${words[@]}\") word=${words[CURRENT]} choices=\n  local -a names\n" +
		"  if ((CURRENT == 2)); then\n    names=(\n")
	for i, name := range names {
		fmt.Fprintf(&out, "      %s\n", single(name+":"+about[i]))
	}
	out.WriteString("    )\n    _describe command names\n    return\n  fi\n")
	writeCases(&out, "${line[2]}", "${line[3]}", "CURRENT == 3")
	out.WriteString("  if [[ $word == -* || ( -n $choices && $choices != -* ) ]]; then\n" +
		"    compadd -- ${=choices}\n  else\n    _files\n  fi\n}\n" +
		"if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _attribution \"$@\"; else compdef _attribution attribution; fi\n")
	_, err := io.WriteString(w, out.String())
	return err
}

func completeFish(w io.Writer) error {
	// Between single quotation marks, fish takes a backslash before another and before a mark.
	quote := func(text string) string { return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(text) + "'" }
	names, about := firstWords()
	var out strings.Builder
	out.WriteString("# fish completion of attribution; keep it as ~/.config/fish/completions/attribution.fish\n")
	for i, name := range names {
		fmt.Fprintf(&out, "complete -c attribution -n __fish_use_subcommand -f -a %s -d %s\n", name, quote(about[i]))
		if seconds := secondWords(name); seconds != nil {
			condition := "__fish_seen_subcommand_from " + name + "; and not __fish_seen_subcommand_from " +
				strings.Join(seconds, " ")
			fmt.Fprintf(&out, "complete -c attribution -n %s -a %s\n", quote(condition), quote(strings.Join(seconds, " ")))
		}
	}
	for _, c := range commands() {
		words := c.words()
		condition := "__fish_seen_subcommand_from " + strings.Join(words, "; and __fish_seen_subcommand_from ")
		for _, f := range c.flagsOf() {
			argument, usage := flag.UnquoteUsage(f)
			takes := ""
			if argument != "" {
				takes = " -r"
			}
			fmt.Fprintf(&out, "complete -c attribution -n %s -o %s%s -d %s\n", quote(condition), f.Name, takes, quote(usage))
		}
	}
	_, err := io.WriteString(w, out.String())
	return err
}
