# fish completion of ckpt, printed by: ckpt completion fish

# Is the command line at this command, and (second argument) is this argument of it due?
function __ckpt_at
    set -l at ckpt
    set -l count 0
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- "$at $word" 'ckpt crit' 'ckpt crit decode' 'ckpt crit encode' 'ckpt crit info' 'ckpt crit show' 'ckpt crit x' 'ckpt crit verify' 'ckpt crit diff' 'ckpt crit recode' 'ckpt crit mem' 'ckpt crit coredump' 'ckpt crit set' 'ckpt crit edit' 'ckpt crit remap' 'ckpt crit extract' 'ckpt crit anonymize' 'ckpt explain' 'ckpt check' 'ckpt preflight' 'ckpt completion' 'ckpt dump' 'ckpt restore'
            set at "$at $word"
            set count 0
        else if contains -- "$at $word" 'ckpt crit decode -i' 'ckpt crit decode --in' 'ckpt crit decode -o' 'ckpt crit decode --out' 'ckpt crit decode --dialect' 'ckpt crit encode -i' 'ckpt crit encode --in' 'ckpt crit encode -o' 'ckpt crit encode --out' 'ckpt crit encode --dialect' 'ckpt crit show --dialect' 'ckpt crit x --format' 'ckpt crit verify --format' 'ckpt crit diff --format' 'ckpt crit recode --format' 'ckpt crit mem --search' 'ckpt crit mem --strings' 'ckpt crit mem --vma' 'ckpt crit mem --prot' 'ckpt crit mem --root' 'ckpt crit mem --context' 'ckpt crit mem --limit' 'ckpt crit mem --format' 'ckpt crit coredump -o' 'ckpt crit coredump --out' 'ckpt crit coredump --root' 'ckpt crit coredump --format' 'ckpt crit set --unset' 'ckpt crit set --format' 'ckpt crit edit --editor' 'ckpt crit edit --format' 'ckpt crit remap --tcp' 'ckpt crit remap --addr' 'ckpt crit remap --path' 'ckpt crit remap --env' 'ckpt crit remap --comm' 'ckpt crit remap --file-expect' 'ckpt crit remap --pid' 'ckpt crit remap --format' 'ckpt crit extract --tree' 'ckpt crit extract -o' 'ckpt crit extract --out' 'ckpt crit extract --format' 'ckpt crit anonymize -o' 'ckpt crit anonymize --out' 'ckpt crit anonymize --format' 'ckpt explain --format' 'ckpt explain --images' 'ckpt explain --for' 'ckpt explain --color' 'ckpt explain --cause' 'ckpt check --format' 'ckpt preflight --cgroup' 'ckpt preflight --restore' 'ckpt preflight --for' 'ckpt preflight --format'
            set value yes
        else if not string match -q -- '-*' $word
            set count (math $count + 1)
        end
    end
    test "$at" = "$argv[1]"; and test (count $argv) = 1 -o "$count" = "$argv[2]"
end

complete -c ckpt -f
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a crit -d 'decode, encode and explore checkpoint images of CRIU'
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a explain -d 'tell from its log why a dump or a restore failed, and what to do'
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a check -d 'what this kernel and these privileges allow, and what breaks without what is missing'
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a preflight -d 'whether a dump of live processes, or a restore of images, will work; looks, touches nothing'
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a completion -d 'print a script that completes the command lines of crit and ckpt'
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a dump -d 'write a process tree to images (not in this version)'
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a restore -d 'rebuild a process tree from images (not in this version)'
complete -c ckpt -n '__ckpt_at "ckpt"' -s V -l version -d 'print the version and exit'
complete -c ckpt -n '__ckpt_at "ckpt"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a decode -d 'convert an image to JSON'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a encode -d 'convert JSON to an image'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a info -d 'show the type of an image and the number of its entries'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a show -d 'print an image as JSON for people: decode --pretty'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a x -d 'explore an image set: processes, descriptors, memory, sockets, mounts, namespaces'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a verify -d 'check an image set: what a restore would trip over'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a diff -d 'compare two images or two whole sets; entries by what identifies them, memory by content'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a recode -d 'prove that every image comes back byte for byte through JSON; writes nothing'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a mem -d 'look into memory: figures of a set, areas of a task, bytes at an address, a search, strings'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a coredump -d 'write a task as an ELF core file for gdb or lldb, whatever machine this is'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a set -d 'change fields of an image: shows what changes, asks, verifies the set, keeps a backup'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a edit -d 'change an image as pretty JSON in $VISUAL or $EDITOR'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a remap -d 'change ports, addresses, paths, environment or names in every place of a set that has them'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a extract -d 'make a set of a process and its descendants alone; names what is cut off, and asks'
complete -c ckpt -n '__ckpt_at "ckpt crit" 0' -a anonymize -d 'copy a set for a bug report: names, addresses and memory replaced, structure and sizes kept'
complete -c ckpt -n '__ckpt_at "ckpt crit"' -l version -d 'print the version and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit decode"' -s i -l in -r -F -d 'image to read (standard input by default)'
complete -c ckpt -n '__ckpt_at "ckpt crit decode"' -s o -l out -r -F -d 'where to put the JSON (standard output by default)'
complete -c ckpt -n '__ckpt_at "ckpt crit decode"' -l pretty -d 'many lines, with names and hexadecimal numbers where they help'
complete -c ckpt -n '__ckpt_at "ckpt crit decode"' -l partial -d 'when the image is damaged, print what is readable; still exits 1'
complete -c ckpt -n '__ckpt_at "ckpt crit decode"' -l dialect -x -a 'python go' -d 'JSON of python crit or of go-criu\'s crit'
complete -c ckpt -n '__ckpt_at "ckpt crit decode"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit encode"' -s i -l in -r -F -d 'JSON to read (standard input by default)'
complete -c ckpt -n '__ckpt_at "ckpt crit encode"' -s o -l out -r -F -d 'where to put the image (standard output by default)'
complete -c ckpt -n '__ckpt_at "ckpt crit encode"' -l dialect -x -a 'python go' -d 'JSON of python crit or of go-criu\'s crit'
complete -c ckpt -n '__ckpt_at "ckpt crit encode"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit info"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit info" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit show"' -l nopl -d 'print the size of payloads instead of their bytes'
complete -c ckpt -n '__ckpt_at "ckpt crit show"' -l partial -d 'when the image is damaged, print what is readable; still exits 1'
complete -c ckpt -n '__ckpt_at "ckpt crit show"' -l dialect -x -a 'python go' -d 'JSON of python crit or of go-criu\'s crit'
complete -c ckpt -n '__ckpt_at "ckpt crit show"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit show" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit x"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit x"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit x"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit x" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit x" 1' -a 'ps fds mems rss sk tree mounts ns'
complete -c ckpt -n '__ckpt_at "ckpt crit verify"' -l list -d 'print the checks, and what each means for a restore'
complete -c ckpt -n '__ckpt_at "ckpt crit verify"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit verify"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit verify"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit verify" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit diff"' -l stat -d 'print only how many differences each image has'
complete -c ckpt -n '__ckpt_at "ckpt crit diff"' -l no-memory -d 'do not compare pages'
complete -c ckpt -n '__ckpt_at "ckpt crit diff"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit diff"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit diff"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit diff" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit diff" 1' -F
complete -c ckpt -n '__ckpt_at "ckpt crit recode"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit recode"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit recode"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit recode" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l search -r -F -d 'text, /regex/ (flags i, m, s), hex:cafe01, or text:/not a regex/'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l strings -r -F -d 'printable text of at least this length'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l vma -r -F -d 'only areas of these kinds: heap,stack,anon,file,shared,…'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l prot -r -F -d 'only areas with this protection: rw; or exactly: r-x'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l files -d 'search mapped files too, where this machine has the same ones'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l root -r -F -d 'where mapped files are looked for'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l context -r -F -d 'neighbours shown of a match'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l limit -r -F -d 'stop after so many matches or strings'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit mem"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit mem" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit mem" 1' -F
complete -c ckpt -n '__ckpt_at "ckpt crit mem" 2' -F
complete -c ckpt -n '__ckpt_at "ckpt crit coredump"' -s o -l out -r -F -d 'core file to write'
complete -c ckpt -n '__ckpt_at "ckpt crit coredump"' -l root -r -F -d 'where mapped files are looked for'
complete -c ckpt -n '__ckpt_at "ckpt crit coredump"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit coredump"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit coredump"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit coredump" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit coredump" 1' -F
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -l unset -r -F -d 'take a field or an item of a list away (may be repeated)'
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -s y -l yes -d 'do not ask'
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -s n -l dry-run -d 'show what would change and write nothing'
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -l force -d 'write even where verify finds new errors'
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit set" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit set"' -F
complete -c ckpt -n '__ckpt_at "ckpt crit edit"' -l editor -r -F -d 'editor to start'
complete -c ckpt -n '__ckpt_at "ckpt crit edit"' -s y -l yes -d 'do not ask'
complete -c ckpt -n '__ckpt_at "ckpt crit edit"' -s n -l dry-run -d 'show what would change and write nothing'
complete -c ckpt -n '__ckpt_at "ckpt crit edit"' -l force -d 'write even where verify finds new errors'
complete -c ckpt -n '__ckpt_at "ckpt crit edit"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit edit"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit edit"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit edit" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l tcp -r -F -d 'port of TCP sockets, at both ends inside the set'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l addr -r -F -d 'internet address; of IPv6 as [old]:[new]'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l path -r -F -d 'absolute path and all below it: files, sockets, mounts, links'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l env -r -F -d 'string of the environment, where it fits in its place'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l comm -r -F -d 'name of all tasks, or of one'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l file-expect -r -F -d 'expect of this file what it is on this machine now'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l pid -r -F -d 'only the environment and the name of this task'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -s y -l yes -d 'do not ask'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -s n -l dry-run -d 'show what would change and write nothing'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l force -d 'write even where verify finds new errors'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit remap"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit remap" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -l tree -r -F -d 'process at the top'
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -s o -l out -r -F -d 'directory to make'
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -s y -l yes -d 'do not ask'
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -s n -l dry-run -d 'name what would be cut off and write nothing'
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -l force -d 'write even where verify finds errors'
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit extract"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit extract" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt crit anonymize"' -s o -l out -r -F -d 'directory to make'
complete -c ckpt -n '__ckpt_at "ckpt crit anonymize"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt crit anonymize"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt crit anonymize"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt crit anonymize" 0' -F
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l format -x -a 'text json markdown' -d 'text for people, json, or markdown for a bug report'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l images -r -F -d 'images to look objects up in (found by itself beside the log of a directory)'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l live -d 'look objects up in the tasks that run now'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l for -x -a 'criu podman docker runc crun containerd cri-o kubernetes lxc' -d 'say what to do in this tool (by default the one the log names)'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -s v -l verbose -d 'also what followed from the cause, and what was taken for noise and why'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l anonymize -d 'replace paths, names and addresses by tokens'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l color -x -a 'auto always never' -d 'colours'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l list -d 'list the causes that are known'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -l cause -r -F -d 'explain one cause, without a log'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt explain"' -F
complete -c ckpt -n '__ckpt_at "ckpt check"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt check"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt check"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -l cgroup -r -F -d 'the processes of a control group'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -l restore -r -F -d 'look at images, and at this machine as the one to restore them on'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -l for -x -a 'criu ckpt podman docker runc crun containerd cri-o kubernetes lxc' -d 'ways out for this tool only'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -l why -d 'also mechanisms, and all ways out'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -l format -x -a 'text json' -d 'text for people or json'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -l json -d 'the same as --format json'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt preflight"' -F
complete -c ckpt -n '__ckpt_at "ckpt completion"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt completion" 0' -a 'bash zsh fish'
complete -c ckpt -n '__ckpt_at "ckpt dump"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt dump"' -F
complete -c ckpt -n '__ckpt_at "ckpt restore"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt restore"' -F
