/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is text and what a page has around it, and what is printed twice. */
package org.jiedui.evidence.internal.layout;
