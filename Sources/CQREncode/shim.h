// libqrencode as it is: its header has nothing that Swift cannot reach, once its system includes stand before it.
#ifndef DYSPO_CQRENCODE_SHIM_H
#define DYSPO_CQRENCODE_SHIM_H

#include <errno.h>
#include <qrencode.h>
#include <stdlib.h>

#endif
