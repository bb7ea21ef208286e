# fish completion of crit, printed by: ckpt completion fish

# Is the command line at this command, and (second argument) is this argument of it due?
function __crit_at
    set -l at crit
    set -l count 0
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- "$at $word" 'crit decode' 'crit encode' 'crit info' 'crit show' 'crit x'
            set at "$at $word"
            set count 0
        else if contains -- "$at $word" 'crit decode -i' 'crit decode --in' 'crit decode -o' 'crit decode --out' 'crit decode --dialect' 'crit encode -i' 'crit encode --in' 'crit encode -o' 'crit encode --out' 'crit encode --dialect' 'crit show --dialect' 'crit x --format'
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
