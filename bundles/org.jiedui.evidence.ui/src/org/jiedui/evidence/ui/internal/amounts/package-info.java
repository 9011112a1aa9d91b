/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How numbers of any unit are shown: money in the unit that the user chose, all else as it is counted. */
package org.jiedui.evidence.ui.internal.amounts;
