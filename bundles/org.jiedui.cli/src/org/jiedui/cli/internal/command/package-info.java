/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The commands of the core. */
package org.jiedui.cli.internal.command;
