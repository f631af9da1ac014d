"""Writes the FileDescriptorSet inside the installed modal wheel to the file named by the first argument."""

import sys

from google.protobuf import descriptor_pb2
from modal_proto import api_pb2


def collect(file, seen, out):
    """Appends `file` after its dependencies, each once: the order that protobuf loaders expect."""
    if file.name in seen:
        return
    seen.add(file.name)
    for dependency in file.dependencies:
        collect(dependency, seen, out)
    file.CopyToProto(out.file.add())


descriptors = descriptor_pb2.FileDescriptorSet()
collect(api_pb2.DESCRIPTOR, set(), descriptors)
with open(sys.argv[1], "wb") as target:
    target.write(descriptors.SerializeToString())
