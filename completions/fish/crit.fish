# fish completion of crit, printed by: ckpt completion fish

# Is the command line at this command, and (second argument) is this argument of it due?
function __crit_at
    set -l at crit
    set -l count 0
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- "$at $word" 'crit decode' 'crit encode' 'crit info' 'crit show' 'crit x' 'crit verify' 'crit diff' 'crit recode' 'crit mem' 'crit coredump' 'crit set' 'crit edit' 'crit remap' 'crit extract' 'crit anonymize'
            set at "$at $word"
            set count 0
        else if contains -- "$at $word" 'crit decode -i' 'crit decode --in' 'crit decode -o' 'crit decode --out' 'crit decode --dialect' 'crit encode -i' 'crit encode --in' 'crit encode -o' 'crit encode --out' 'crit encode --dialect' 'crit show --dialect' 'crit x --format' 'crit verify --format' 'crit diff --format' 'crit recode --format' 'crit mem --search' 'crit mem --strings' 'crit mem --vma' 'crit mem --prot' 'crit mem --root' 'crit mem --context' 'crit mem --limit' 'crit mem --format' 'crit coredump -o' 'crit coredump --out' 'crit coredump --root' 'crit coredump --format' 'crit set --unset' 'crit set --format' 'crit edit --editor' 'crit edit --format' 'crit remap --tcp' 'crit remap --addr' 'crit remap --path' 'crit remap --env' 'crit remap --comm' 'crit remap --file-expect' 'crit remap --pid' 'crit remap --format' 'crit extract --tree' 'crit extract -o' 'crit extract --out' 'crit extract --format' 'crit anonymize -o' 'crit anonymize --out' 'crit anonymize --format'
            set value yes
        else if not string match -q -- '-*' $word
            set count (math $count + 1)
        end
    end
    test "$at" = "$argv[1]"; and test (count $argv) = 1 -o "$count" = "$argv[2]"
end

complete -c crit -f
complete -c crit -n '__crit_at "crit" 0' -a decode -d 'convert an image to JSON'
complete -c crit -n '__crit_at "crit" 0' -a encode -d 'convert JSON to an image'
complete -c crit -n '__crit_at "crit" 0' -a info -d 'show the type of an image and the number of its entries'
complete -c crit -n '__crit_at "crit" 0' -a show -d 'print an image as JSON for people: decode --pretty'
complete -c crit -n '__crit_at "crit" 0' -a x -d 'explore an image set: processes, descriptors, memory, sockets, mounts, namespaces'
complete -c crit -n '__crit_at "crit" 0' -a verify -d 'check an image set: what a restore would trip over'
complete -c crit -n '__crit_at "crit" 0' -a diff -d 'compare two images or two whole sets; entries by what identifies them, memory by content'
complete -c crit -n '__crit_at "crit" 0' -a recode -d 'prove that every image comes back byte for byte through JSON; writes nothing'
complete -c crit -n '__crit_at "crit" 0' -a mem -d 'look into memory: figures of a set, areas of a task, bytes at an address, a search, strings'
complete -c crit -n '__crit_at "crit" 0' -a coredump -d 'write a task as an ELF core file for gdb or lldb, whatever machine this is'
complete -c crit -n '__crit_at "crit" 0' -a set -d 'change fields of an image: shows what changes, asks, verifies the set, keeps a backup'
complete -c crit -n '__crit_at "crit" 0' -a edit -d 'change an image as pretty JSON in $VISUAL or $EDITOR'
complete -c crit -n '__crit_at "crit" 0' -a remap -d 'change ports, addresses, paths, environment or names in every place of a set that has them'
complete -c crit -n '__crit_at "crit" 0' -a extract -d 'make a set of a process and its descendants alone; names what is cut off, and asks'
complete -c crit -n '__crit_at "crit" 0' -a anonymize -d 'copy a set for a bug report: names, addresses and memory replaced, structure and sizes kept'
complete -c crit -n '__crit_at "crit"' -l version -d 'print the version and exit'
complete -c crit -n '__crit_at "crit"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit decode"' -s i -l in -r -F -d 'image to read (standard input by default)'
complete -c crit -n '__crit_at "crit decode"' -s o -l out -r -F -d 'where to put the JSON (standard output by default)'
complete -c crit -n '__crit_at "crit decode"' -l pretty -d 'many lines, with names and hexadecimal numbers where they help'
complete -c crit -n '__crit_at "crit decode"' -l partial -d 'when the image is damaged, print what is readable; still exits 1'
complete -c crit -n '__crit_at "crit decode"' -l dialect -x -a 'python go' -d 'JSON of python crit or of go-criu\'s crit'
complete -c crit -n '__crit_at "crit decode"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit encode"' -s i -l in -r -F -d 'JSON to read (standard input by default)'
complete -c crit -n '__crit_at "crit encode"' -s o -l out -r -F -d 'where to put the image (standard output by default)'
complete -c crit -n '__crit_at "crit encode"' -l dialect -x -a 'python go' -d 'JSON of python crit or of go-criu\'s crit'
complete -c crit -n '__crit_at "crit encode"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit info"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit info" 0' -F
complete -c crit -n '__crit_at "crit show"' -l nopl -d 'print the size of payloads instead of their bytes'
complete -c crit -n '__crit_at "crit show"' -l partial -d 'when the image is damaged, print what is readable; still exits 1'
complete -c crit -n '__crit_at "crit show"' -l dialect -x -a 'python go' -d 'JSON of python crit or of go-criu\'s crit'
complete -c crit -n '__crit_at "crit show"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit show" 0' -F
complete -c crit -n '__crit_at "crit x"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit x"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit x"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit x" 0' -F
complete -c crit -n '__crit_at "crit x" 1' -a 'ps fds mems rss sk tree mounts ns'
complete -c crit -n '__crit_at "crit verify"' -l list -d 'print the checks, and what each means for a restore'
complete -c crit -n '__crit_at "crit verify"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit verify"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit verify"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit verify" 0' -F
complete -c crit -n '__crit_at "crit diff"' -l stat -d 'print only how many differences each image has'
complete -c crit -n '__crit_at "crit diff"' -l no-memory -d 'do not compare pages'
complete -c crit -n '__crit_at "crit diff"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit diff"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit diff"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit diff" 0' -F
complete -c crit -n '__crit_at "crit diff" 1' -F
complete -c crit -n '__crit_at "crit recode"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit recode"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit recode"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit recode" 0' -F
complete -c crit -n '__crit_at "crit mem"' -l search -r -F -d 'text, /regex/ (flags i, m, s), hex:cafe01, or text:/not a regex/'
complete -c crit -n '__crit_at "crit mem"' -l strings -r -F -d 'printable text of at least this length'
complete -c crit -n '__crit_at "crit mem"' -l vma -r -F -d 'only areas of these kinds: heap,stack,anon,file,shared,…'
complete -c crit -n '__crit_at "crit mem"' -l prot -r -F -d 'only areas with this protection: rw; or exactly: r-x'
complete -c crit -n '__crit_at "crit mem"' -l files -d 'search mapped files too, where this machine has the same ones'
complete -c crit -n '__crit_at "crit mem"' -l root -r -F -d 'where mapped files are looked for'
complete -c crit -n '__crit_at "crit mem"' -l context -r -F -d 'neighbours shown of a match'
complete -c crit -n '__crit_at "crit mem"' -l limit -r -F -d 'stop after so many matches or strings'
complete -c crit -n '__crit_at "crit mem"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit mem"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit mem"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit mem" 0' -F
complete -c crit -n '__crit_at "crit mem" 1' -F
complete -c crit -n '__crit_at "crit mem" 2' -F
complete -c crit -n '__crit_at "crit coredump"' -s o -l out -r -F -d 'core file to write'
complete -c crit -n '__crit_at "crit coredump"' -l root -r -F -d 'where mapped files are looked for'
complete -c crit -n '__crit_at "crit coredump"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit coredump"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit coredump"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit coredump" 0' -F
complete -c crit -n '__crit_at "crit coredump" 1' -F
complete -c crit -n '__crit_at "crit set"' -l unset -r -F -d 'take a field or an item of a list away (may be repeated)'
complete -c crit -n '__crit_at "crit set"' -s y -l yes -d 'do not ask'
complete -c crit -n '__crit_at "crit set"' -s n -l dry-run -d 'show what would change and write nothing'
complete -c crit -n '__crit_at "crit set"' -l force -d 'write even where verify finds new errors'
complete -c crit -n '__crit_at "crit set"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit set"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit set"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit set" 0' -F
complete -c crit -n '__crit_at "crit set"' -F
complete -c crit -n '__crit_at "crit edit"' -l editor -r -F -d 'editor to start'
complete -c crit -n '__crit_at "crit edit"' -s y -l yes -d 'do not ask'
complete -c crit -n '__crit_at "crit edit"' -s n -l dry-run -d 'show what would change and write nothing'
complete -c crit -n '__crit_at "crit edit"' -l force -d 'write even where verify finds new errors'
complete -c crit -n '__crit_at "crit edit"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit edit"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit edit"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit edit" 0' -F
complete -c crit -n '__crit_at "crit remap"' -l tcp -r -F -d 'port of TCP sockets, at both ends inside the set'
complete -c crit -n '__crit_at "crit remap"' -l addr -r -F -d 'internet address; of IPv6 as [old]:[new]'
complete -c crit -n '__crit_at "crit remap"' -l path -r -F -d 'absolute path and all below it: files, sockets, mounts, links'
complete -c crit -n '__crit_at "crit remap"' -l env -r -F -d 'string of the environment, where it fits in its place'
complete -c crit -n '__crit_at "crit remap"' -l comm -r -F -d 'name of all tasks, or of one'
complete -c crit -n '__crit_at "crit remap"' -l file-expect -r -F -d 'expect of this file what it is on this machine now'
complete -c crit -n '__crit_at "crit remap"' -l pid -r -F -d 'only the environment and the name of this task'
complete -c crit -n '__crit_at "crit remap"' -s y -l yes -d 'do not ask'
complete -c crit -n '__crit_at "crit remap"' -s n -l dry-run -d 'show what would change and write nothing'
complete -c crit -n '__crit_at "crit remap"' -l force -d 'write even where verify finds new errors'
complete -c crit -n '__crit_at "crit remap"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit remap"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit remap"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit remap" 0' -F
complete -c crit -n '__crit_at "crit extract"' -l tree -r -F -d 'process at the top'
complete -c crit -n '__crit_at "crit extract"' -s o -l out -r -F -d 'directory to make'
complete -c crit -n '__crit_at "crit extract"' -s y -l yes -d 'do not ask'
complete -c crit -n '__crit_at "crit extract"' -s n -l dry-run -d 'name what would be cut off and write nothing'
complete -c crit -n '__crit_at "crit extract"' -l force -d 'write even where verify finds errors'
complete -c crit -n '__crit_at "crit extract"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit extract"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit extract"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit extract" 0' -F
complete -c crit -n '__crit_at "crit anonymize"' -s o -l out -r -F -d 'directory to make'
complete -c crit -n '__crit_at "crit anonymize"' -l format -x -a 'text json' -d 'text for people or json'
complete -c crit -n '__crit_at "crit anonymize"' -l json -d 'the same as --format json'
complete -c crit -n '__crit_at "crit anonymize"' -s h -l help -d 'show this help and exit'
complete -c crit -n '__crit_at "crit anonymize" 0' -F
