/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Taking texts into the books: what somebody says of a file or a pasted text, and the Job that reads it. */
package org.jiedui.evidence.ui.internal.intake;
