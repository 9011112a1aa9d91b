/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The commands of the command line. */
package org.jiedui.evidence.internal.command;
