/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the bundle keeps to itself. */
package org.jiedui.report.internal;
