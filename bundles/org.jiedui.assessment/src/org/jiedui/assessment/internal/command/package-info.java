/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The command assess. */
package org.jiedui.assessment.internal.command;
