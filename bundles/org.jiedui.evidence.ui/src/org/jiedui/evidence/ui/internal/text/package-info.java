/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How a text is shown: where what is known of the original stands in the reading, and how each run looks. Independent of the books. */
package org.jiedui.evidence.ui.internal.text;
