/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How sources are read: forms of files, encodings, what a page has around its text. */
package org.jiedui.evidence.internal.source;
