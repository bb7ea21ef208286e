# fish completion of ckpt, printed by: ckpt completion fish

# Is the command line at this command, and (second argument) is this argument of it due?
function __ckpt_at
    set -l at ckpt
    set -l count 0
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- "$at $word" 'ckpt crit' 'ckpt crit decode' 'ckpt crit encode' 'ckpt crit info' 'ckpt crit show' 'ckpt crit x' 'ckpt completion' 'ckpt dump' 'ckpt restore'
            set at "$at $word"
            set count 0
        else if contains -- "$at $word" 'ckpt crit decode -i' 'ckpt crit decode --in' 'ckpt crit decode -o' 'ckpt crit decode --out' 'ckpt crit decode --dialect' 'ckpt crit encode -i' 'ckpt crit encode --in' 'ckpt crit encode -o' 'ckpt crit encode --out' 'ckpt crit encode --dialect' 'ckpt crit show --dialect' 'ckpt crit x --format'
            set value yes
        else if not string match -q -- '-*' $word
            set count (math $count + 1)
        end
    end
    test "$at" = "$argv[1]"; and test (count $argv) = 1 -o "$count" = "$argv[2]"
end

complete -c ckpt -f
complete -c ckpt -n '__ckpt_at "ckpt" 0' -a crit -d 'decode, encode and explore checkpoint images of CRIU'
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
complete -c ckpt -n '__ckpt_at "ckpt completion"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt completion" 0' -a 'bash zsh fish'
complete -c ckpt -n '__ckpt_at "ckpt dump"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt dump"' -F
complete -c ckpt -n '__ckpt_at "ckpt restore"' -s h -l help -d 'show this help and exit'
complete -c ckpt -n '__ckpt_at "ckpt restore"' -F
